package fi.verkosto.review.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.audit.AuditedAction.Kind;
import fi.verkosto.review.audit.ReviewAction;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A new action is sorted here into what outdates a scenario and what does not. */
class EffectOfActionsTest {

    /** Not in the record, and so seen by no scenario. */
    private static final Set<ReviewAction> DRAFTS = EnumSet.of(ReviewAction.SCORES_SAVED, ReviewAction.PANEL_WRITTEN);

    private static final Set<ReviewAction> OUTDATING = EnumSet.of(
            ReviewAction.ELIGIBILITY_DECIDED,
            ReviewAction.ELIGIBILITY_CORRECTED,
            ReviewAction.EVALUATOR_INVITED,
            ReviewAction.EVALUATOR_CHANGED,
            ReviewAction.EVALUATOR_CONFIRMED,
            ReviewAction.INVITATION_DECLINED,
            ReviewAction.INVITATION_SENT_AGAIN,
            ReviewAction.INVITATION_CORRECTED,
            ReviewAction.INVITATION_WITHDRAWN,
            ReviewAction.INVITATION_ACCEPTED,
            ReviewAction.INVITATION_EXPIRED,
            ReviewAction.INVITATION_CODE_VOIDED,
            ReviewAction.EVALUATOR_RESTED,
            ReviewAction.EVALUATOR_RETURNED,
            ReviewAction.EVALUATOR_ASKED,
            ReviewAction.EVALUATORS_PLANNED,
            ReviewAction.PLAN_CHANGED,
            ReviewAction.PLAN_OFFERED,
            ReviewAction.ASSIGNMENT_ACCEPTED,
            ReviewAction.ASSIGNMENT_DECLINED,
            ReviewAction.ASSIGNMENT_ENDED,
            ReviewAction.EVALUATOR_DISQUALIFIED,
            ReviewAction.PERSON_DISQUALIFIED,
            ReviewAction.DISQUALIFICATION_LIFTED,
            ReviewAction.SCORES_COMPLETED,
            ReviewAction.SCORES_REOPENED,
            ReviewAction.LATE_SCORES_NOTED,
            ReviewAction.REVIEW_WITHDRAWN);

    @Test
    void isKnownOfEveryChange() {
        Set<ReviewAction> changes = EnumSet.allOf(ReviewAction.class);
        changes.removeIf(action -> action.kind() == Kind.READ);
        changes.removeAll(DRAFTS);
        changes.removeAll(Scenarios.WITHOUT_EFFECT);

        assertThat(changes).isEqualTo(OUTDATING);
    }
}
