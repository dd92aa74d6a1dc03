package fi.verkosto.review.review;

/**
 * An officer found of a later version what was found of an earlier one, perhaps for other reasons. Stays in this service: whoever
 * has built on it lets go of it, or refuses. The call and the review are locked.
 */
public record EligibilityConfirmed(Review review) {}
