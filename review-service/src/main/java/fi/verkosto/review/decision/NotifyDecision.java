package fi.verkosto.review.decision;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** An officer gives an approved decision to its applicants at once, also where it was ordered with others and is not yet. */
@ApplicationScoped
public class NotifyDecision {

    private final DecisionSteps steps;
    private final GiveDecision giveDecision;
    private final AuditTrail trail;

    NotifyDecision(DecisionSteps steps, GiveDecision giveDecision, AuditTrail trail) {
        this.steps = steps;
        this.giveDecision = giveDecision;
        this.trail = trail;
    }

    @Transactional
    public Decision notifyApplicants(UUID decisionId, String ifMatch) {
        DecisionStep step = steps.begin(decisionId, ifMatch, CallRole.OFFICER);
        giveDecision.give(step);
        trail.record(
                step.review().id(),
                ReviewRole.OFFICER,
                ReviewAction.APPLICANTS_NOTIFIED,
                Map.of(AuditDetails.ITEM, decisionId.toString()));
        return step.decision();
    }
}
