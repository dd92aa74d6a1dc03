package fi.verkosto.review.correction;

import fi.verkosto.review.decisioncontent.ConsideredScores;
import fi.verkosto.review.decisioncontent.DecisionContent;
import java.time.Instant;
import java.util.UUID;

/**
 * What the handler presents.
 *
 * @param because null unless it is inadmissible
 * @param inPart whether it corrects a part of what was demanded, and dismisses the rest
 * @param reasons in the language of the case
 * @param content what is decided in the place of the decision; null unless it is corrected
 * @param considered the scores that it was presented with; null where there were none, and of what was presented before they were kept
 * @param holding the decision that held when it was presented; null of what was presented before others could come in its place
 * @param by the handler's token subject
 */
public record CorrectionProposal(
        CorrectionOutcome outcome,
        InadmissibleBecause because,
        boolean inPart,
        String reasons,
        DecisionContent content,
        ConsideredScores considered,
        UUID holding,
        String by,
        Instant at) {

    public CorrectionProposal {
        if ((outcome == CorrectionOutcome.INADMISSIBLE) != (because != null)) {
            throw new IllegalArgumentException("What is not examined has a cause, and nothing else has");
        }
        if ((outcome == CorrectionOutcome.CORRECTED) != (content != null)) {
            throw new IllegalArgumentException("A content belongs to a correction, and only to a correction");
        }
    }

    /** From before its scores and the decision that held were kept. */
    boolean isOfOld() {
        return holding == null;
    }

    /** Whether it is about the decision that holds. */
    boolean isAbout(UUID decision) {
        return isOfOld() || holding.equals(decision);
    }
}
