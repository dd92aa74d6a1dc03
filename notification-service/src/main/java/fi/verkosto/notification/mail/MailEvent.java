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
    /** Trying again would change nothing before something is put right. */
    HOLD,
    /** An administrator has put it right. */
    QUEUE_AGAIN,
    /** The person is to be forgotten. */
    ERASE
}
