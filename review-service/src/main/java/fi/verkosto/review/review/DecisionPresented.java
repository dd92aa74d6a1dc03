package fi.verkosto.review.review;

/**
 * A decision on the application is presented. Stays in this service: whoever still works on what it is to rest on refuses.
 * The call and the review are locked.
 */
public record DecisionPresented(Review review) {}
