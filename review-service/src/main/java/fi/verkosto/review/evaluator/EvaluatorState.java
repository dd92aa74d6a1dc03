package fi.verkosto.review.evaluator;

/** Where somebody's entry in the register of an agency is. */
public enum EvaluatorState {
    INVITED,
    CONFIRMED,
    DECLINED,
    /** They are not to be asked for now. */
    RESTING;

    /** Whether they agreed to be in the register. */
    boolean isAgreed() {
        return this == CONFIRMED || this == RESTING;
    }
}
