package fi.verkosto.review.decision;

import fi.verkosto.review.call.CallRole;
import java.util.EnumSet;
import java.util.Set;

/** What is done with all decisions of a call at once. */
public enum DecisionMove {
    PRESENTATION(CallRole.PRESENTER, DecisionState.DRAFT),
    APPROVAL(CallRole.DECIDER, DecisionState.PRESENTED),
    NOTIFICATION(CallRole.OFFICER, DecisionState.APPROVED);

    private final CallRole role;
    private final DecisionState from;

    DecisionMove(CallRole role, DecisionState from) {
        this.role = role;
        this.from = from;
    }

    CallRole role() {
        return role;
    }

    /** Where a decision must be for it. */
    DecisionState from() {
        return from;
    }

    /** Where decisions are that have it before them. */
    Set<DecisionState> ahead() {
        return EnumSet.range(DecisionState.DRAFT, from);
    }
}
