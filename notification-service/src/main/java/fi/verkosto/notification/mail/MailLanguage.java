package fi.verkosto.notification.mail;

import java.util.Locale;

/** The languages that every mail exists in. */
public enum MailLanguage {
    FI,
    SV,
    EN;

    /**
     * The language of an ISO 639-1 code.
     *
     * @throws IllegalArgumentException for a code that is none of fi, sv, en
     */
    public static MailLanguage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }
}
