package fi.verkosto.coordination.grant;

/** Where a granted project, a network's or the coordination, stands: from the award to its end. */
public enum GrantState {
    /** The grant is given; its recipient has not answered yet. */
    AWARDED,
    /** The recipient has accepted the grant and its conditions. */
    ACCEPTED,
    RUNNING,
    /** The project period is over; final reports are due. */
    CLOSING,
    CLOSED,
    /** The recipient has refused the grant, or an officer found that nobody accepted it in time. */
    DECLINED,
    /** Ended early, or taken away by a later decision. */
    DISCONTINUED
}
