package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.receipts.CanonicalJson;
import java.util.List;
import java.util.Optional;

/**
 * A decision that may be moved together with others.
 *
 * @param obstacle why it may not be; none if it may
 * @param faults what it lacks or breaks; none unless that is the obstacle
 */
public record MovableDecision(DecisionRow row, Optional<MoveObstacle> obstacle, List<Fault> faults) {

    /** Changes with the decision, with the review and with what was submitted. */
    public String digest() {
        return CanonicalJson.sha256("%s %d %d %d"
                .formatted(
                        row.id(),
                        row.version(),
                        row.reviewVersion(),
                        row.application().version()));
    }
}
