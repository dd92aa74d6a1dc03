package fi.verkosto.review.review;

/**
 * An officer corrected whether an application is eligible. Stays in this service: whoever has built on what was found before
 * lets go of it, or refuses. The call and the review are locked.
 */
public record EligibilityCorrected(Review review) {}
