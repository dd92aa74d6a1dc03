package fi.verkosto.coordination.network;

/** Where a network stands: from the award to the end of its project. */
public enum NetworkState {
    /** The grant is given; the lead has not answered yet. */
    AWARDED,
    /** The lead has accepted the grant and its conditions. */
    ACCEPTED,
    RUNNING,
    /** The project period is over; final reports are due. */
    CLOSING,
    CLOSED,
    /** The lead has refused the grant. */
    DECLINED,
    /** Ended early, after acceptance. */
    DISCONTINUED
}
