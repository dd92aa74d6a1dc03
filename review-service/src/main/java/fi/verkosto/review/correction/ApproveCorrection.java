package fi.verkosto.review.correction;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.CorrectionError;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.decision.ReplaceDecision;
import fi.verkosto.review.decision.ReplaceDecision.Presented;
import fi.verkosto.review.decision.ReplaceDecision.Replaced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody else than the handler approves what is decided on a correction request, who had no part in the decision either. What
 * comes in its place is approved with it, within the limits of the strand and the call.
 */
@ApplicationScoped
public class ApproveCorrection {

    private final CorrectionSteps steps;
    private final CorrectionRequests requests;
    private final Impartiality impartiality;
    private final ReplaceDecision replaceDecision;
    private final AuditTrail trail;

    ApproveCorrection(
            CorrectionSteps steps,
            CorrectionRequests requests,
            Impartiality impartiality,
            ReplaceDecision replaceDecision,
            AuditTrail trail) {
        this.impartiality = impartiality;
        this.requests = requests;
        this.steps = steps;
        this.replaceDecision = replaceDecision;
        this.trail = trail;
    }

    @Transactional
    public CorrectionRequest approve(UUID requestId, String ifMatch) {
        CorrectionStep step = steps.beginDeciding(requestId, ifMatch, CallRole.DECIDER);
        CorrectionRequest request = step.request();
        request.require(CorrectionEvent.APPROVE);
        requireOther(step);
        requireTurn(step);
        Optional<Replaced> replaced = replace(step);
        request.approve(step.of().person(), step.of().now(), replaced.map(Replaced::later));
        record(request, ReviewAction.CORRECTION_APPROVED, step.details());
        replaced.ifPresent(told -> record(request, told));
        return request;
    }

    /** Nobody asked that the draft of a successor be given up. */
    private void record(CorrectionRequest request, Replaced replaced) {
        replaced.cancelled()
                .ifPresent(draft -> trail.recordBySystem(
                        request.reviewId(),
                        ReviewAction.SUCCESSOR_CANCELLED,
                        Map.of(
                                AuditDetails.ITEM,
                                draft.toString(),
                                AuditDetails.CORRECTION,
                                request.id().toString())));
        record(
                request,
                ReviewAction.DECISION_APPROVED,
                Map.of(AuditDetails.ITEM, replaced.later().toString()));
    }

    /** And the handler is still fit for it: what disqualifies may come out afterwards. */
    private void requireOther(CorrectionStep step) {
        if (impartiality.tookPart(step.of(), step.of().person())) {
            throw new Refusal(CorrectionError.TOOK_PART_BEFORE);
        }
        if (step.request().handler().filter(step.of().person()::equals).isPresent()) {
            throw new Refusal(ReviewError.PRESENTER_MAY_NOT_DECIDE);
        }
        step.request().handler().ifPresent(handler -> impartiality.requireHandler(step.of(), handler));
    }

    /** What is decided on one request may change what another one is about: one after the other, and about what holds. */
    private void requireTurn(CorrectionStep step) {
        CorrectionRequest request = step.request();
        requests.against(request.decisionId()).approvedBeside(request).ifPresent(other -> {
            throw new Refusal(CorrectionError.ANSWER_AWAITED).with("correctionRequestId", other);
        });
        CorrectionProposal proposal = request.proposal().orElseThrow();
        if (!proposal.isAbout(step.holding().decision().id())) {
            throw new Refusal(CorrectionError.OUTCOME_OUTDATED);
        }
        if (!proposal.isOfOld()) {
            replaceDecision.requireConsidered(step.holding(), proposal.considered());
        }
    }

    private Optional<Replaced> replace(CorrectionStep step) {
        CorrectionProposal proposal = step.request().proposal().orElseThrow();
        if (proposal.outcome() != CorrectionOutcome.CORRECTED) {
            return Optional.empty();
        }
        return Optional.of(replaceDecision.approve(
                step.holding(),
                proposal.content(),
                step.request().id(),
                new Presented(proposal.by(), proposal.at(), proposal.considered())));
    }

    private void record(CorrectionRequest request, ReviewAction action, Map<String, String> details) {
        trail.record(request.reviewId(), ReviewRole.DECIDER, action, details);
    }
}
