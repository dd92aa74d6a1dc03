package fi.verkosto.review.review;

/**
 * An officer reopened scores that were complete. Stays in this service: whoever has built on them lets go of it, or refuses.
 * The call and the review are locked.
 */
public record ScoresReopened(Review review) {}
