package fi.verkosto.review.call;

/** What a person does in one call. A right needs the realm role as well: it says who may have the call role at all. */
public enum CallRole {
    OFFICER("officer"),
    PRESENTER("presenter"),
    DECIDER("decider"),
    EVALUATOR("evaluator"),
    OBSERVER("ministry-observer");

    private final String realmRole;

    CallRole(String realmRole) {
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
