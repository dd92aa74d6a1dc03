package fi.verkosto.review.correction;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.decision.DecisionDraft;
import fi.verkosto.review.decision.DecisionStep;
import fi.verkosto.review.decision.ReplaceDecision;
import fi.verkosto.review.decisioncontent.DecisionContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The handler presents what is to be decided on a correction request: no decision without a presenter. */
@ApplicationScoped
public class PresentCorrection {

    private final CorrectionSteps steps;
    private final ReplaceDecision replaceDecision;
    private final AuditTrail trail;

    PresentCorrection(CorrectionSteps steps, ReplaceDecision replaceDecision, AuditTrail trail) {
        this.steps = steps;
        this.replaceDecision = replaceDecision;
        this.trail = trail;
    }

    @Transactional
    public CorrectionRequest present(UUID requestId, String ifMatch, Said said) {
        CorrectionStep step = steps.beginDeciding(requestId, ifMatch, CallRole.PRESENTER);
        CorrectionRequest request = step.request();
        DecisionStep of = step.holding();
        if (request.handler().filter(handler -> !handler.equals(of.person())).isPresent()) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        request.require(CorrectionEvent.PRESENT);
        requireFitting(request, said);
        DecisionContent content = said.decision() == null ? null : read(said.decision(), of);
        request.present(new CorrectionProposal(
                said.outcome(),
                said.because(),
                said.inPart(),
                said.reasons(),
                content,
                replaceDecision.considered(of),
                of.decision().id(),
                of.person(),
                of.now()));
        Map<String, String> details = new HashMap<>(step.details());
        details.put("outcome", said.outcome().name());
        details.put("reasonsSha256", CanonicalJson.sha256(said.reasons()));
        trail.record(request.reviewId(), ReviewRole.PRESENTER, ReviewAction.CORRECTION_PRESENTED, details);
        return request;
    }

    /** What came late is not examined, and what came in time is not sent away as late. */
    private static void requireFitting(CorrectionRequest request, Said said) {
        boolean isLate = said.because() == InadmissibleBecause.LATE;
        CorrectionFault.CAUSE.refuseIf((said.outcome() == CorrectionOutcome.INADMISSIBLE) != (said.because() != null));
        CorrectionFault.CONTENT.refuseIf((said.outcome() == CorrectionOutcome.CORRECTED) != (said.decision() != null));
        CorrectionFault.PART.refuseIf(said.inPart() && said.outcome() != CorrectionOutcome.CORRECTED);
        CorrectionFault.LATE.refuseIf(request.isLate() && !isLate);
        CorrectionFault.IN_TIME.refuseIf(!request.isLate() && isLate);
    }

    private DecisionContent read(DecisionDraft said, DecisionStep of) {
        DecisionContent content = replaceDecision.read(said, of);
        CorrectionFault.UNCHANGED.refuseIf(content.equals(of.decision().content()));
        return content;
    }

    /**
     * What the handler says.
     *
     * @param because null unless it is inadmissible
     * @param inPart only where it is corrected
     * @param decision null unless it is corrected
     */
    public record Said(
            CorrectionOutcome outcome,
            InadmissibleBecause because,
            boolean inPart,
            String reasons,
            DecisionDraft decision) {}
}
