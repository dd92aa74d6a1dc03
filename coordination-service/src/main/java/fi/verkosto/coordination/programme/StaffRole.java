package fi.verkosto.coordination.programme;

/** What a person does in a call. Each role counts only together with the realm role of the same work. */
public enum StaffRole {
    OFFICER("officer"),
    PRESENTER("presenter"),
    DECIDER("decider"),
    EVALUATOR("evaluator"),
    OBSERVER("ministry-observer");

    private final String realmRole;

    StaffRole(String realmRole) {
        this.realmRole = realmRole;
    }

    /** Whether people of other organisations do it as well: who prepares, presents and decides acts for the agency. */
    public boolean isExternal() {
        return this == EVALUATOR || this == OBSERVER;
    }

    public String realmRole() {
        return realmRole;
    }
}
