package fi.verkosto.coordination.grant;

/** What can happen to a grant. */
enum GrantEvent {
    ACCEPT,
    /** By an officer, after the last day. */
    ACCEPT_LATE,
    DECLINE,
    /** By an officer, after the last day: nobody accepted it. */
    LAPSE,
    START,
    END,
    CLOSE,
    DISCONTINUE,
    /** A later decision grants something else. */
    CHANGE,
    /** A later decision grants what had ended. */
    REINSTATE
}
