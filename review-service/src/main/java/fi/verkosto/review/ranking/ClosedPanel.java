package fi.verkosto.review.ranking;

import fi.verkosto.review.assignment.ScoreSheet;
import fi.verkosto.review.panel.PanelRound;
import java.time.Instant;

/** What a panel gave, once that is closed. It is shown beside the scores of evaluators and enters nothing drawn from them. */
public record ClosedPanel(ScoreSheet sheet, Instant closedAt) {

    static ClosedPanel of(PanelRound closed) {
        return new ClosedPanel(closed.content().sheet(), closed.closedAt().orElseThrow());
    }
}
