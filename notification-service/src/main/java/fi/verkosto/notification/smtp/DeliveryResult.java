package fi.verkosto.notification.smtp;

/** What the mail server made of a mail. */
public sealed interface DeliveryResult {

    /** The mail server answers for it from now on. */
    record Accepted() implements DeliveryResult {}

    /**
     * The mail server did not answer in time, so it may have taken the mail or not. It is tried again, as a lost mail is
     * worse than one that comes twice with the same Message-ID, but only a few times.
     */
    record Unanswered(String reason) implements DeliveryResult {}

    /**
     * Not taken.
     *
     * @param reason what the mail server or the network said
     */
    record Refused(Trouble trouble, Course course, String reason) implements DeliveryResult {}
}
