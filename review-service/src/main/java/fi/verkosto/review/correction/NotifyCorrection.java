package fi.verkosto.review.correction;

import fi.verkosto.messaging.Outbox;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.DecisionEvent;
import fi.verkosto.review.decision.DecisionState;
import fi.verkosto.review.decisioncontent.SentLetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An officer gives what was decided on a correction request to those who asked: one letter, once. */
@ApplicationScoped
public class NotifyCorrection {

    private final CorrectionSteps steps;
    private final CorrectionRequests requests;
    private final AnswerRequest answerRequest;
    private final Outbox outbox;
    private final AuditTrail trail;

    NotifyCorrection(
            CorrectionSteps steps,
            CorrectionRequests requests,
            AnswerRequest answerRequest,
            Outbox outbox,
            AuditTrail trail) {
        this.requests = requests;
        this.steps = steps;
        this.answerRequest = answerRequest;
        this.outbox = outbox;
        this.trail = trail;
    }

    @Transactional
    public CorrectionRequest notifyParties(UUID requestId, String ifMatch) {
        CorrectionStep step = steps.begin(requestId, ifMatch, CallRole.OFFICER);
        CorrectionRequest request = step.request();
        request.decide(step.of().now());
        moveDecisions(step);
        Optional<SentLetter> letter = answerRequest.answer(step);
        outbox.publish(CorrectionDecided.from(step, letter.orElse(null)));
        record(request, ReviewAction.CORRECTION_NOTIFIED, step.details());
        request.newDecisionId()
                .ifPresent(decision -> record(
                        request, ReviewAction.APPLICANTS_NOTIFIED, Map.of(AuditDetails.ITEM, decision.toString())));
        return request;
    }

    /** Another one takes the place of what holds, or the decision stays and waits for what else was asked. */
    private void moveDecisions(CorrectionStep step) {
        Decision against = step.of().decision();
        if (step.request().newDecisionId().isEmpty()) {
            against.goOn(requests.against(against.id()).leaving(against));
            return;
        }
        against.goOn(against.state() == DecisionState.CORRECTED ? DecisionEvent.ANSWER_ONE : DecisionEvent.CORRECT);
        if (step.isReplacedAlready()) {
            step.holding().decision().goOn(DecisionEvent.CORRECT);
        }
    }

    private void record(CorrectionRequest request, ReviewAction action, Map<String, String> details) {
        trail.record(request.reviewId(), ReviewRole.OFFICER, action, details);
    }
}
