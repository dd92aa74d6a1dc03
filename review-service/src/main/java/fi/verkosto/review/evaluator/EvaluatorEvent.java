package fi.verkosto.review.evaluator;

/** What can happen to an entry of the register. */
public enum EvaluatorEvent {
    /** An officer invites somebody again who declined. */
    INVITE,
    CHANGE,
    CONFIRM,
    DECLINE,
    REST,
    RETURN
}
