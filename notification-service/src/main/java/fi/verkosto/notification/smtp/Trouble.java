package fi.verkosto.notification.smtp;

/** Whom or what a mail server's refusal is about. */
public enum Trouble {
    /** There is no such recipient, or it takes no mail. */
    RECIPIENT,
    /** This installation's sender address. */
    SENDER,
    /** This installation may not send to there by this server. */
    RELAY,
    /** The mail itself: its size, its form, what it says. */
    MESSAGE,
    /** The server: away, busy, or not set up for this installation. */
    SERVER
}
