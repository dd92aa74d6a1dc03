package fi.verkosto.review.panel;

import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.panel.PanelSteps.PanelStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The steps of an officer with a panel round: write, close; reopen; or cancel. */
@ApplicationScoped
public class HoldPanelRound {

    private final PanelSteps steps;
    private final PanelTrail trail;
    private final PanelSight sight;

    HoldPanelRound(PanelSteps steps, PanelTrail trail, PanelSight sight) {
        this.steps = steps;
        this.trail = trail;
        this.sight = sight;
    }

    @Transactional
    public SeenPanelRound write(UUID reviewId, UUID roundId, String ifMatch, PanelContent content) {
        PanelStep step = steps.begin(reviewId, roundId, ifMatch, PanelEvent.WRITE);
        step.round().write(content, step.call().criteria());
        trail.record(step.round(), ReviewAction.PANEL_WRITTEN);
        return shown(step);
    }

    @Transactional
    public SeenPanelRound close(UUID reviewId, UUID roundId, String ifMatch) {
        PanelStep step = steps.begin(reviewId, roundId, ifMatch, PanelEvent.CLOSE);
        step.round().close(step.call().criteria(), step.person(), step.now());
        trail.record(step.round(), ReviewAction.PANEL_CLOSED);
        return shown(step);
    }

    @Transactional
    public SeenPanelRound reopen(UUID reviewId, UUID roundId, String ifMatch, String reason) {
        PanelStep step = steps.begin(reviewId, roundId, ifMatch, PanelEvent.REOPEN);
        step.round().reopen(new PanelReopening(step.person(), reason, step.now()));
        trail.record(step.round(), ReviewAction.PANEL_REOPENED, reason);
        return shown(step);
    }

    @Transactional
    public SeenPanelRound cancel(UUID reviewId, UUID roundId, String ifMatch, String reason) {
        PanelStep step = steps.begin(reviewId, roundId, ifMatch, PanelEvent.CANCEL);
        step.round().cancel(new PanelEnding(PanelEnding.Cause.BY_OFFICER, reason, step.person(), step.now()));
        trail.record(step.round(), ReviewAction.PANEL_CANCELLED, reason);
        return shown(step);
    }

    private SeenPanelRound shown(PanelStep step) {
        return sight.of(step.review()).show(step.round());
    }
}
