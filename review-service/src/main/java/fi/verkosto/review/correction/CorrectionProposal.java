package fi.verkosto.review.correction;

import fi.verkosto.review.decisioncontent.DecisionContent;
import java.time.Instant;
import java.util.UUID;

/**
 * What the handler presents.
 *
 * @param because null unless it is inadmissible
 * @param reasons in the language of the case
 * @param content what is decided in the place of the decision; null unless it is corrected
 * @param holding the decision that held when it was presented; null of what was presented before others could come in its place
 * @param by the handler's token subject
 */
public record CorrectionProposal(
        CorrectionOutcome outcome,
        InadmissibleBecause because,
        String reasons,
        DecisionContent content,
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

    /** Whether it is about the decision that holds. */
    boolean isAbout(UUID decision) {
        return holding == null || holding.equals(decision);
    }
}
