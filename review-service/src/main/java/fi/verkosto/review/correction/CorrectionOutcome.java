package fi.verkosto.review.correction;

import fi.verkosto.review.decision.DecisionEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided on a correction request. */
@Schema(name = "CorrectionOutcome")
public enum CorrectionOutcome {
    /** The decision stays as it is. */
    UPHELD,
    /** Another decision comes in its place. */
    CORRECTED,
    /** It is not examined. */
    INADMISSIBLE;

    /**
     * What becomes of a decision by an answer that leaves it as it is.
     *
     * @param goesOn another one came in its place already, or another party waits for its answer
     * @param isExamined whether any of the answers examined what was asked
     */
    public static DecisionEvent leaving(boolean goesOn, boolean isExamined) {
        if (goesOn) {
            return DecisionEvent.ANSWER_ONE;
        }
        return isExamined ? DecisionEvent.UPHOLD : DecisionEvent.DECLARE_INADMISSIBLE;
    }
}
