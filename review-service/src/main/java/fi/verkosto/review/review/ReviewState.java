package fi.verkosto.review.review;

/** Where the review of one application is. */
public enum ReviewState {
    PENDING,
    ELIGIBLE,
    INELIGIBLE,
    IN_REVIEW,
    REVIEWED,
    PROPOSED,
    DECIDED,
    WITHDRAWN;

    /** Whether the evaluators are done, so that its application has a place among the others. */
    public boolean isRanked() {
        return this == REVIEWED || this == PROPOSED || this == DECIDED;
    }
}
