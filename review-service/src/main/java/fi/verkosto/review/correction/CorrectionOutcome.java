package fi.verkosto.review.correction;

import fi.verkosto.review.decision.DecisionEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided on a correction request. */
@Schema(name = "CorrectionOutcome")
public enum CorrectionOutcome {
    /** The decision stays as it is. */
    UPHELD(DecisionEvent.UPHOLD),
    /** Another decision comes in its place. */
    CORRECTED(DecisionEvent.CORRECT),
    /** It is not examined. */
    INADMISSIBLE(DecisionEvent.DECLARE_INADMISSIBLE);

    private final DecisionEvent ofDecision;

    CorrectionOutcome(DecisionEvent ofDecision) {
        this.ofDecision = ofDecision;
    }

    /** What becomes of the decision by it. */
    public DecisionEvent ofDecision() {
        return ofDecision;
    }
}
