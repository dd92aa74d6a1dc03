package fi.verkosto.review.decision;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRights;
import fi.verkosto.review.call.CallRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** A presenter presents a drafted decision: no decision without a presenter. */
@ApplicationScoped
public class PresentDecision {

    private final DecisionSteps steps;
    private final CallRights rights;
    private final InstantSource clock;
    private final AuditTrail trail;

    PresentDecision(DecisionSteps steps, CallRights rights, InstantSource clock, AuditTrail trail) {
        this.steps = steps;
        this.rights = rights;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional
    public Decision present(UUID decisionId, String ifMatch) {
        DecisionStep step = steps.begin(decisionId, ifMatch, CallRole.PRESENTER);
        step.decision().present(rights.person(), clock.instant());
        step.review().propose();
        trail.record(
                step.review().id(),
                ReviewRole.PRESENTER,
                ReviewAction.DECISION_PRESENTED,
                Map.of(AuditDetails.ITEM, decisionId.toString()));
        return step.decision();
    }
}
