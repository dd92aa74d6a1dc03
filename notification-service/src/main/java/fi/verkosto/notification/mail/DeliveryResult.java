package fi.verkosto.notification.mail;

/** What the mail server made of a mail. */
sealed interface DeliveryResult {

    /** The mail server answers for it from now on. */
    record Accepted() implements DeliveryResult {}

    /** Not now: the server is away, busy, or not set up as it should be. Nothing is lost, it is tried again. */
    record Deferred(String reason) implements DeliveryResult {}

    /** Never: there is no such recipient. */
    record Refused(String reason) implements DeliveryResult {}
}
