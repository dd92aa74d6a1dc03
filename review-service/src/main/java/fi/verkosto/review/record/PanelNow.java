package fi.verkosto.review.record;

import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.review.panel.PanelContent;
import fi.verkosto.review.panel.PanelRound;
import fi.verkosto.review.panel.PanelScore;
import fi.verkosto.review.panel.PanelState;
import fi.verkosto.review.ranking.ClosedPanel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where a panel round stands after a change.
 *
 * @param applicationVersion the version of the application that it is about
 * @param closedAt null unless it is closed, as all that follows: a draft is its officers' own
 * @param notesSha256 of what was written
 */
record PanelNow(
        UUID id,
        PanelState state,
        int applicationVersion,
        Instant closedAt,
        String notesSha256,
        List<PanelScore> scores) {

    static PanelNow of(PanelRound round) {
        return round.isClosed()
                ? new PanelNow(
                        round.id(),
                        round.state(),
                        round.applicationVersion(),
                        round.closedAt().orElseThrow(),
                        CanonicalJson.sha256(round.content().notes()),
                        round.content().scores())
                : new PanelNow(round.id(), round.state(), round.applicationVersion(), null, null, null);
    }

    boolean isClosed() {
        return state == PanelState.CLOSED;
    }

    ClosedPanel closed() {
        return new ClosedPanel(new PanelContent(null, scores).sheet(), closedAt);
    }
}
