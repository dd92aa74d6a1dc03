package fi.verkosto.notification.mail;

/** Where a mail is on its way. */
public enum MailState {
    /** To be sent, or being sent. */
    QUEUED,
    /** The mail server took it. */
    SENT,
    /** The mail server refused the recipient for good. */
    UNDELIVERABLE
}
