package fi.verkosto.review.plan;

/** What can happen to a plan. */
public enum PlanEvent {
    PROPOSE,
    FIND_IMPOSSIBLE,
    FAIL,
    /** An officer changes pairs by hand. */
    CHANGE,
    OFFER,
    SUPERSEDE
}
