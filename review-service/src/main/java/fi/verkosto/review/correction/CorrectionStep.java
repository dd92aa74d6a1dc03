package fi.verkosto.review.correction;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.decision.DecisionStep;
import java.util.Map;

/**
 * What a step of a correction request works on.
 *
 * @param of the decision that it is about, and who takes the step when
 */
record CorrectionStep(CorrectionRequest request, DecisionStep of) {

    /** For the trail. */
    Map<String, String> details() {
        return Map.of(
                AuditDetails.ITEM, of.decision().id().toString(),
                AuditDetails.CORRECTION, request.id().toString());
    }
}
