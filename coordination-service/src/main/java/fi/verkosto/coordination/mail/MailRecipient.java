package fi.verkosto.coordination.mail;

import java.util.Locale;

/**
 * Somebody whom a mail is to reach. Personal data.
 *
 * @param address as it is on the wire
 * @param language fi, sv or en
 * @param name what the mail calls them
 */
public record MailRecipient(String address, String language, String name) {

    public Locale locale() {
        return Locale.of(language);
    }
}
