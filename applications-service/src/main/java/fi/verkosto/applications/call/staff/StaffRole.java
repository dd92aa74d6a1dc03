package fi.verkosto.applications.call.staff;

/** What a person does in one call. */
public enum StaffRole {
    OFFICER,
    PRESENTER,
    DECIDER,
    EVALUATOR,
    OBSERVER;

    /** Whether people of other organisations do it as well: who prepares, presents and decides acts for the agency. */
    public boolean isExternal() {
        return this == EVALUATOR || this == OBSERVER;
    }
}
