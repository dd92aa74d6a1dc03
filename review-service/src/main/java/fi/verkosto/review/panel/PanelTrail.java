package fi.verkosto.review.panel;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Writes down in the trail of a review what becomes of its panel rounds, and of which. */
@ApplicationScoped
class PanelTrail {

    private final AuditTrail trail;

    PanelTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void record(PanelRound round, ReviewAction action) {
        trail.record(round.reviewId(), ReviewRole.OFFICER, action, Map.of(AuditDetails.ITEM, id(round)));
    }

    void record(PanelRound round, ReviewAction action, String reason) {
        trail.record(
                round.reviewId(),
                ReviewRole.OFFICER,
                action,
                Map.of(AuditDetails.ITEM, id(round), AuditDetails.REASON, reason));
    }

    void recordOutdated(PanelRound round, PanelEnding.Cause cause) {
        trail.recordBySystem(
                round.reviewId(),
                ReviewAction.PANEL_OUTDATED,
                Map.of(AuditDetails.ITEM, id(round), AuditDetails.CAUSE, cause.name()));
    }

    private static String id(PanelRound round) {
        return round.id().toString();
    }
}
