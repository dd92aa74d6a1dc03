package fi.verkosto.review.review;

/** An application was withdrawn, so its review has ended. Stays in this service. The review is locked. */
public record ReviewWithdrawn(Review review) {}
