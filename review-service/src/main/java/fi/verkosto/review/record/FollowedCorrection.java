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
 * @param proposed what is to come in the place of the decision; null where nothing is
 * @param later what came in its place; null as long as nothing did
 */
record FollowedCorrection(
        UUID decision,
        CorrectionState state,
        String handler,
        CorrectionOutcome outcome,
        ContentNow proposed,
        UUID later) {

    static FollowedCorrection requested(UUID decision) {
        return new FollowedCorrection(decision, CorrectionState.RECEIVED, null, null, null, null);
    }

    boolean allows(CorrectionEvent event) {
        return CorrectionLifecycle.TABLE.allows(state, event);
    }

    /** Whether another decision was approved by it, which has not come yet. */
    boolean awaitsDecision() {
        return state == CorrectionState.APPROVED && outcome == CorrectionOutcome.CORRECTED && later == null;
    }

    FollowedCorrection after(CorrectionEvent event, Line line) {
        CorrectionState next = CorrectionLifecycle.TABLE.next(state, event);
        return switch (event) {
            case ASSIGN ->
                new FollowedCorrection(
                        decision, next, line.details().get(AuditDetails.PERSON), outcome, proposed, later);
            case PRESENT ->
                new FollowedCorrection(
                        decision,
                        next,
                        handler,
                        CorrectionOutcome.valueOf(line.details().get("outcome")),
                        line.proposed(),
                        later);
            case TAKE_BACK -> new FollowedCorrection(decision, next, handler, null, null, later);
            case SHOW_KNOWLEDGE, APPROVE, NOTIFY ->
                new FollowedCorrection(decision, next, handler, outcome, proposed, later);
        };
    }

    FollowedCorrection with(UUID decisionInItsPlace) {
        return new FollowedCorrection(decision, state, handler, outcome, proposed, decisionInItsPlace);
    }
}
