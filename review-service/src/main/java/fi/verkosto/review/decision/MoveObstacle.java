package fi.verkosto.review.decision;

/** Why a decision is not among those that are moved together. */
public enum MoveObstacle {
    /** There is no such decision of the call. */
    UNKNOWN,
    /** Something else comes first, or it is further already. */
    OTHER_STATE,
    /** The applicant withdrew the application. */
    WITHDRAWN,
    PANEL_OPEN,
    /** It lacks something, or breaks a rule of the call. */
    INCOMPLETE,
    /** Whoever presented it does not approve it. */
    PRESENTED_BY_CALLER,
    /** It is being notified already. */
    ORDERED,
    /** It is not as it was in the preview. */
    CHANGED
}
