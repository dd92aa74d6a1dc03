package fi.verkosto.review.decision;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.review.DecisionPresented;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** A presenter presents a drafted decision: no decision without a presenter. */
@ApplicationScoped
public class PresentDecision {

    private final DecisionSteps steps;
    private final AuditTrail trail;
    private final Event<DecisionPresented> presented;

    PresentDecision(DecisionSteps steps, AuditTrail trail, Event<DecisionPresented> presented) {
        this.steps = steps;
        this.trail = trail;
        this.presented = presented;
    }

    @Transactional
    public Decision present(UUID decisionId, String ifMatch) {
        DecisionStep step = steps.begin(decisionId, ifMatch, CallRole.PRESENTER);
        step.decision().present(step.person(), step.now());
        step.review().propose();
        trail.record(
                step.review().id(),
                ReviewRole.PRESENTER,
                ReviewAction.DECISION_PRESENTED,
                Map.of(AuditDetails.ITEM, decisionId.toString()));
        presented.fire(new DecisionPresented(step.review()));
        return step.decision();
    }
}
