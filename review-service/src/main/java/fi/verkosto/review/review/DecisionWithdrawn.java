package fi.verkosto.review.review;

/**
 * A presented decision was taken back, so its review is where it was before. Stays in this service: what was found of its
 * evaluators meanwhile takes effect. The call and the review are locked.
 */
public record DecisionWithdrawn(Review review) {}
