package fi.verkosto.review.record;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.correction.CorrectionEvent;
import fi.verkosto.review.correction.CorrectionLifecycle;
import fi.verkosto.review.correction.CorrectionOutcome;
import fi.verkosto.review.correction.CorrectionState;
import java.util.UUID;

/**
 * Where the lines so far left a correction request.
 *
 * @param decision that it is against
 * @param handler null before it is given to anybody
 * @param outcome that was presented; null before
 * @param proposed what is to come in the place of the decision; null where nothing is, or where nobody says what
 * @param isOfOld whether it was presented before records said what is to come
 * @param later what came in its place; null as long as nothing did
 */
record FollowedCorrection(
        UUID id,
        UUID decision,
        CorrectionState state,
        String handler,
        CorrectionOutcome outcome,
        ContentNow proposed,
        boolean isOfOld,
        UUID later) {

    static FollowedCorrection requested(UUID id, UUID decision) {
        return new FollowedCorrection(id, decision, CorrectionState.RECEIVED, null, null, null, false, null);
    }

    boolean allows(CorrectionEvent event) {
        return CorrectionLifecycle.TABLE.allows(state, event);
    }

    /** Whether another decision was approved by it, which has not come yet. */
    boolean awaitsDecision() {
        return state == CorrectionState.APPROVED && outcome == CorrectionOutcome.CORRECTED && later == null;
    }

    FollowedCorrection after(CorrectionEvent event, Line line) {
        FollowedCorrection next = in(CorrectionLifecycle.TABLE.next(state, event));
        return switch (event) {
            case ASSIGN -> next.handledBy(line.details().get(AuditDetails.PERSON));
            case PRESENT ->
                next.presented(
                        CorrectionOutcome.valueOf(line.details().get("outcome")),
                        line.proposed(),
                        line.proposed() == null && line.software() == null);
            case TAKE_BACK -> next.presented(null, null, false);
            case SHOW_KNOWLEDGE, APPROVE, NOTIFY -> next;
        };
    }

    private FollowedCorrection in(CorrectionState next) {
        return new FollowedCorrection(id, decision, next, handler, outcome, proposed, isOfOld, later);
    }

    private FollowedCorrection handledBy(String person) {
        return new FollowedCorrection(id, decision, state, person, outcome, proposed, isOfOld, later);
    }

    private FollowedCorrection presented(CorrectionOutcome said, ContentNow instead, boolean ofOld) {
        return new FollowedCorrection(id, decision, state, handler, said, instead, ofOld, later);
    }

    FollowedCorrection with(UUID decisionInItsPlace) {
        return new FollowedCorrection(id, decision, state, handler, outcome, proposed, isOfOld, decisionInItsPlace);
    }
}
