package fi.verkosto.review.correction;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.decision.DecisionStep;
import java.util.Map;

/**
 * What a step of a correction request works on.
 *
 * @param of the decision that it is against, and who takes the step when
 * @param holding the decision that holds: the same, unless another one came in its place, by the answer to another party or as an
 *     award of whoever followed
 */
record CorrectionStep(CorrectionRequest request, DecisionStep of, DecisionStep holding) {

    /** Which tells nothing of the state of the decision: a successor comes in the place of a rejection that stays as it was. */
    boolean isReplacedAlready() {
        return !of.decision().id().equals(holding.decision().id());
    }

    /** For the trail. */
    Map<String, String> details() {
        return Map.of(
                AuditDetails.ITEM, of.decision().id().toString(),
                AuditDetails.CORRECTION, request.id().toString());
    }
}
