package fi.verkosto.applications.call.staff;

/** What a person does in one call. */
public enum StaffRole {
    OFFICER,
    PRESENTER,
    DECIDER,
    EVALUATOR,
    OBSERVER
}
