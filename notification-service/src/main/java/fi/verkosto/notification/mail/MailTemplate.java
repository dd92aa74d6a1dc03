package fi.verkosto.notification.mail;

import java.util.Locale;

/** What a mail can be about; one file per template and language in {@code templates/mail}. */
public enum MailTemplate {
    APPLICATION_SUBMITTED,
    DECISION_AWARDED,
    DECISION_REJECTED;

    /**
     * The template of a name as in events.
     *
     * @throws IllegalArgumentException for a name that no template has
     */
    public static MailTemplate named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The name in events, in the API and of the files. */
    public String kebab() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
