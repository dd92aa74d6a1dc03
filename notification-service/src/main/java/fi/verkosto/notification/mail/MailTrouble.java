package fi.verkosto.notification.mail;

import fi.verkosto.notification.smtp.Trouble;

/** What stands in the way of a mail. */
public enum MailTrouble {
    /** There is no such recipient, or it takes no mail now. */
    RECIPIENT,
    /** The mail server refuses this installation's sender address. */
    SENDER,
    /** The mail server does not send to there for this installation. */
    RELAY,
    /** The mail server refuses the mail itself. */
    MESSAGE,
    /** The mail server is away, busy, or refuses the login. */
    SERVER,
    /** This version has no such template: a newer one may. */
    TEMPLATE;

    static MailTrouble of(Trouble trouble) {
        return switch (trouble) {
            case RECIPIENT -> RECIPIENT;
            case SENDER -> SENDER;
            case RELAY -> RELAY;
            case MESSAGE -> MESSAGE;
            case SERVER -> SERVER;
        };
    }
}
