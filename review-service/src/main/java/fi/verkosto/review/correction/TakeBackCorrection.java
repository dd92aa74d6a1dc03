package fi.verkosto.review.correction;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.decision.TakenBack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A presenter takes a presented outcome back, or a decider returns it: any of the call, so that nobody's absence holds it up. */
@ApplicationScoped
public class TakeBackCorrection {

    private final CorrectionSteps steps;
    private final CallAccess access;
    private final AuditTrail trail;

    TakeBackCorrection(CorrectionSteps steps, CallAccess access, AuditTrail trail) {
        this.steps = steps;
        this.access = access;
        this.trail = trail;
    }

    @Transactional
    public CorrectionRequest takeBack(UUID requestId, String ifMatch, String reason) {
        CorrectionStep step = steps.beginDeciding(requestId, ifMatch, CallRole.PRESENTER, CallRole.DECIDER);
        step.request()
                .takeBack(new TakenBack(reason, step.of().person(), step.of().now()));
        Map<String, String> details = new HashMap<>(step.details());
        details.put(AuditDetails.REASON, reason);
        trail.record(step.request().reviewId(), role(step), ReviewAction.CORRECTION_TAKEN_BACK, details);
        return step.request();
    }

    private ReviewRole role(CorrectionStep step) {
        return access.holds(step.of().call(), CallRole.PRESENTER) ? ReviewRole.PRESENTER : ReviewRole.DECIDER;
    }
}
