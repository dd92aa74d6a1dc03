package fi.verkosto.notification.mail;

/** What happens to a mail. */
public enum MailEvent {
    /** An attempt begins. */
    ATTEMPT,
    /** The mail server took it. */
    ACCEPT,
    /** It could not be sent now. */
    DEFER,
    /** The recipient was refused for good. */
    REFUSE,
    /** The person is to be forgotten. */
    ERASE
}
