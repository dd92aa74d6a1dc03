package fi.verkosto.notification.smtp;

/** What to do about a mail that was not taken. */
public enum Course {
    /** Try again for as long as it takes: nothing that this one mail could change. */
    WAIT,
    /** Try again for days, as RFC 5321, 4.5.4.1 would have it; then stop. */
    LATER,
    /** The reply does not say whether it will last: a few more tries, then stop. */
    A_FEW_TIMES,
    /** Trying again would change nothing before somebody has put something right. */
    STOP,
    /** There is nobody to send it to. */
    GIVE_UP
}
