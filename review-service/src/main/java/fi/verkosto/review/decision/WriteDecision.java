package fi.verkosto.review.decision;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.decisioncontent.DecisionContent;
import fi.verkosto.review.decisioncontent.GrantTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An officer changes what a draft says: what the selection drafted is right for most, and this is for the others. */
@ApplicationScoped
public class WriteDecision {

    private final DecisionSteps steps;
    private final AuditTrail trail;

    WriteDecision(DecisionSteps steps, AuditTrail trail) {
        this.steps = steps;
        this.trail = trail;
    }

    /**
     * Changes what it says.
     *
     * @param change of what it says now
     */
    @Transactional
    public Decision write(UUID decisionId, String ifMatch, UnaryOperator<DecisionDraft> change) {
        DecisionStep step = steps.begin(decisionId, ifMatch, CallRole.OFFICER);
        DecisionContent before = step.decision().content();
        DecisionContent content =
                DraftReading.read(change.apply(DecisionDraft.of(before)), before, GrantTerms.usual(step.call()));
        step.decision().write(content);
        step.requireSound(content);
        trail.record(
                step.review().id(),
                ReviewRole.OFFICER,
                ReviewAction.DECISION_WRITTEN,
                Map.of(AuditDetails.ITEM, decisionId.toString()));
        return step.decision();
    }
}
