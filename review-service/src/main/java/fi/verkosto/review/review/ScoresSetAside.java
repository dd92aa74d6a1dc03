package fi.verkosto.review.review;

/**
 * Scores that were complete count no more, since their evaluator is disqualified. Stays in this service. The call and the
 * review are locked.
 */
public record ScoresSetAside(Review review) {}
