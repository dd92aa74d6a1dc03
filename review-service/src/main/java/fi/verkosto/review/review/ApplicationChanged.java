package fi.verkosto.review.review;

/** Another version is under review than before, the first one included: who takes part may have changed. Stays in this service. */
public record ApplicationChanged(Review review) {}
