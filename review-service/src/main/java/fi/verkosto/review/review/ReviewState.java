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
    WITHDRAWN
}
