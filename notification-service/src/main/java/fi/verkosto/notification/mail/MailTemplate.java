package fi.verkosto.notification.mail;

import java.util.regex.Pattern;

/**
 * What a mail says: the name of the files in {@code templates/mail}, one for each language. The files are the only list of
 * them, so that a new kind of mail needs no more than its texts.
 */
public record MailTemplate(String name) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,99}");

    public MailTemplate {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A template has a name of small letters, digits and hyphens");
        }
    }

    String file(MailLanguage language) {
        return "mail/%s.%s.txt".formatted(name, language.code());
    }
}
