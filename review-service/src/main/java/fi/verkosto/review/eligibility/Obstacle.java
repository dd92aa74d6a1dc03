package fi.verkosto.review.eligibility;

/** Why an application is not among those that are found eligible together. */
public enum Obstacle {
    /** There is no such review of the call, for the caller at least. */
    UNKNOWN,
    /** It has been decided on, or was withdrawn. */
    NOT_PENDING,
    SUPPLEMENT_AWAITED,
    /** What was submitted in time, or its withdrawal, is on its way. */
    SUBMISSION_AWAITED,
    CHECKS_FAILED,
    /** An officer has to look at it, and to name it. */
    NEEDS_JUDGEMENT,
    /** Another version, or other checks, than in the preview. */
    CHANGED
}
