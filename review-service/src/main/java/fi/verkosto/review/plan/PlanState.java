package fi.verkosto.review.plan;

/** Where a plan is. */
public enum PlanState {
    /** It waits to be computed, or is. */
    RUNNING,
    PROPOSED,
    /** Not every application can have its evaluators. */
    IMPOSSIBLE,
    /** Whoever computed it stopped before the end. */
    FAILED,
    /** Its evaluators were asked. */
    OFFERED,
    /** A later plan of the call took its place before anybody was asked. */
    STALE
}
