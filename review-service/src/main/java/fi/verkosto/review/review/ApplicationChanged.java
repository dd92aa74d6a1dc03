package fi.verkosto.review.review;

/** A newer version took the place of the one under review: its consortium may have changed. Stays in this service. */
public record ApplicationChanged(Review review) {}
