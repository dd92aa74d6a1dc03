package fi.verkosto.review.correction;

import fi.verkosto.messaging.Outbox;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.decision.DecisionEvent;
import fi.verkosto.review.decision.DecisionStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Makes a decision final once nobody can request its correction any more. */
@ApplicationScoped
class FinalizeDecision {

    private final DueDecisions due;
    private final LockedDecisions decisions;
    private final Outbox outbox;
    private final AuditTrail trail;

    FinalizeDecision(DueDecisions due, LockedDecisions decisions, Outbox outbox, AuditTrail trail) {
        this.due = due;
        this.decisions = decisions;
        this.outbox = outbox;
        this.trail = trail;
    }

    /** In a transaction of its own: what fails leaves the others as they are, and is found again by the next run. */
    @Transactional(TxType.REQUIRES_NEW)
    void makeFinal(UUID decisionId) {
        due.claim(decisionId).ifPresent(lastDay -> makeFinal(decisionId, lastDay));
    }

    private void makeFinal(UUID decisionId, LocalDate lastDay) {
        DecisionStep step = decisions.claimed(decisionId, AuditTrail.SYSTEM);
        step.decision().goOn(DecisionEvent.FINALIZE);
        outbox.publish(DecisionFinalized.from(step, lastDay));
        trail.recordBySystem(
                step.review().id(), ReviewAction.DECISION_FINALIZED, Map.of(AuditDetails.ITEM, decisionId.toString()));
    }
}
