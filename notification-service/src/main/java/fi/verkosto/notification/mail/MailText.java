package fi.verkosto.notification.mail;

/** A rendered mail. The subject is one line: a line break in it would start another header. */
public record MailText(String subject, String text) {

    public MailText {
        if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A subject is one line that is not blank");
        }
    }
}
