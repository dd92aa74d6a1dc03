package fi.verkosto.review.correction;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An officer gives a correction request to a presenter of the call who had no part in the decision and no conflict of interest. */
@ApplicationScoped
public class AssignCorrection {

    private final CorrectionSteps steps;
    private final Impartiality impartiality;
    private final AuditTrail trail;

    AssignCorrection(CorrectionSteps steps, Impartiality impartiality, AuditTrail trail) {
        this.steps = steps;
        this.impartiality = impartiality;
        this.trail = trail;
    }

    @Transactional
    public CorrectionRequest assign(UUID requestId, String ifMatch, String handler) {
        CorrectionStep step = steps.begin(requestId, ifMatch, CallRole.OFFICER);
        step.request().require(CorrectionEvent.ASSIGN);
        requireFit(step, handler);
        step.request().assign(handler);
        Map<String, String> details = new HashMap<>(step.details());
        details.put(AuditDetails.PERSON, handler);
        trail.record(step.request().reviewId(), ReviewRole.OFFICER, ReviewAction.CORRECTION_ASSIGNED, details);
        return step.request();
    }

    private void requireFit(CorrectionStep step, String handler) {
        boolean presents = step.of().call().names(handler, CallRole.PRESENTER);
        if (!presents) {
            throw new Refusal(ReviewError.NOT_OF_STAFF);
        }
        impartiality.requireHandler(step.of(), handler);
    }
}
