package fi.verkosto.review.interest;

/** The organisations of a person are others than before. Stays in this service; no call and no review is locked yet. */
public record InterestsChanged(Interests interests) {}
