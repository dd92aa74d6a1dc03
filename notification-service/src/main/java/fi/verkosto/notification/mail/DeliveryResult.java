package fi.verkosto.notification.mail;

/** What the mail server made of a mail. */
sealed interface DeliveryResult {

    /** The mail server answers for it from now on. */
    record Accepted() implements DeliveryResult {}

    /** Not now: the server is away, busy, or not set up as it should be. Nothing is lost, it is tried again. */
    record Deferred(String reason) implements DeliveryResult {}

    /**
     * The mail server did not answer in time, so it may have taken the mail or not. It is tried again, as a lost mail is
     * worse than one that comes twice with the same Message-ID, but only after the longest pause.
     */
    record Unanswered(String reason) implements DeliveryResult {}

    /** Never: there is no such recipient. */
    record Refused(String reason) implements DeliveryResult {}
}
