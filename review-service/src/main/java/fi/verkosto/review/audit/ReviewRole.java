package fi.verkosto.review.audit;

/** In which role somebody did what the entry says. */
public enum ReviewRole {
    OFFICER,
    PRESENTER,
    DECIDER,
    EVALUATOR,
    /** An event of another service, or what follows from something else. */
    SYSTEM
}
