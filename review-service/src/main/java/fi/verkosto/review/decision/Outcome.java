package fi.verkosto.review.decision;

/** What is decided on an application. */
public enum Outcome {
    AWARDED,
    REJECTED
}
