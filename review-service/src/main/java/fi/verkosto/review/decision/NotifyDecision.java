package fi.verkosto.review.decision;

import fi.verkosto.messaging.Outbox;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** An officer gives an approved decision to its applicants: one letter and one event, however often it is asked for. */
@ApplicationScoped
public class NotifyDecision {

    private final DecisionSteps steps;
    private final Outbox outbox;
    private final AuditTrail trail;
    private final LetterOfDecision letters;

    NotifyDecision(DecisionSteps steps, Outbox outbox, AuditTrail trail, LetterOfDecision letters) {
        this.letters = letters;
        this.steps = steps;
        this.outbox = outbox;
        this.trail = trail;
    }

    @Transactional
    public Decision notifyApplicants(UUID decisionId, String ifMatch) {
        DecisionStep step = steps.begin(decisionId, ifMatch, CallRole.OFFICER);
        notifyApplicants(step);
        return step.decision();
    }

    void notifyApplicants(DecisionStep step) {
        step.decision().markNotified(step.now());
        outbox.publish(DecisionNotified.from(step, letters.make(step)));
        trail.record(
                step.review().id(),
                ReviewRole.OFFICER,
                ReviewAction.APPLICANTS_NOTIFIED,
                Map.of(AuditDetails.ITEM, step.decision().id().toString()));
    }
}
