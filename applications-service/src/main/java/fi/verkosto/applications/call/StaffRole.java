package fi.verkosto.applications.call;

/** What a person does in one call. */
public enum StaffRole {
    OFFICER,
    PRESENTER,
    DECIDER,
    EVALUATOR,
    OBSERVER
}
