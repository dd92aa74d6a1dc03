package fi.verkosto.review.matching;

/** What no matching may break, whoever makes it. */
public enum Rule {
    /** The application is none that evaluators are assigned to. */
    APPLICATION_UNKNOWN,
    /** The evaluator is none who can be asked. */
    EVALUATOR_UNKNOWN,
    /** The pair is there twice, or somebody evaluates the application already. */
    PAIR_TWICE,
    /** The evaluator must not evaluate the application. */
    PAIR_FORBIDDEN,
    /** The evaluator does not read its language. */
    LANGUAGE,
    /** The evaluator would have more than they can take. */
    CAPACITY,
    /** The application would have more evaluators than it is to have, or fewer. */
    NUMBER
}
