package fi.verkosto.review.notification;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.decision.DecisionStep;
import fi.verkosto.review.decision.GiveDecision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.UUID;

/** Gives a decision to its applicants that an officer had notified with others. */
@ApplicationScoped
class NotifyOrdered {

    private final OrderedSteps steps;
    private final GiveDecision giveDecision;
    private final AuditTrail trail;

    NotifyOrdered(OrderedSteps steps, GiveDecision giveDecision, AuditTrail trail) {
        this.steps = steps;
        this.giveDecision = giveDecision;
        this.trail = trail;
    }

    /** In a transaction of its own: what fails leaves the others as they are, and is found again by the next run. */
    @Transactional(TxType.REQUIRES_NEW)
    void notifyApplicants(UUID decisionId) {
        steps.begin(decisionId).ifPresent(this::notifyApplicants);
    }

    private void notifyApplicants(DecisionStep step) {
        giveDecision.give(step);
        trail.recordBySystem(
                step.review().id(),
                ReviewAction.APPLICANTS_NOTIFIED,
                Map.of(AuditDetails.ITEM, step.decision().id().toString()));
    }
}
