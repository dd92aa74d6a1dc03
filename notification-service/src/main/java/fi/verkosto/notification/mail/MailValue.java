package fi.verkosto.notification.mail;

/**
 * What a template shows in one place.
 *
 * @param text as the event has it: what to show, an amount of euros, a moment (RFC 3339), a day (ISO 8601) or a path
 */
public record MailValue(Kind kind, String text) {

    /** How it is shown. */
    public enum Kind {
        /** As it is: in the recipient's language already. */
        TEXT,
        EUROS,
        /** By Helsinki's wall time. */
        MOMENT,
        DAY,
        /** After the address of the portal. */
        LINK
    }

    public static MailValue text(String text) {
        return new MailValue(Kind.TEXT, text);
    }
}
