package fi.verkosto.notification.mail;

/** Where a mail is on its way. */
public enum MailState {
    /** To be sent, or being sent. */
    QUEUED,
    /** Not tried any more until an administrator has it queued again: something is to be put right first. */
    HELD,
    /** The mail server took it. */
    SENT,
    /** There is nobody to send it to: the recipient was refused for good, or is to be forgotten. */
    UNDELIVERABLE
}
