package fi.verkosto.review.panel;

import static fi.verkosto.review.panel.PanelEvent.CANCEL;
import static fi.verkosto.review.panel.PanelEvent.CLOSE;
import static fi.verkosto.review.panel.PanelEvent.OUTDATE;
import static fi.verkosto.review.panel.PanelEvent.REOPEN;
import static fi.verkosto.review.panel.PanelEvent.WRITE;
import static fi.verkosto.review.panel.PanelState.CANCELLED;
import static fi.verkosto.review.panel.PanelState.CLOSED;
import static fi.verkosto.review.panel.PanelState.OPEN;
import static fi.verkosto.review.panel.PanelState.OUTDATED;

import fi.verkosto.api.lifecycle.Lifecycle;
import java.util.Set;

/**
 * The transition table of panel rounds. What was closed is not cancelled as if it had never been: whoever wants that reopens
 * it first, so that what it was is kept with two reasons. A round that ended stays so; another can be opened.
 */
final class PanelLifecycle {

    static final Lifecycle<PanelState, PanelEvent> TABLE = Lifecycle.of(PanelState.class, PanelEvent.class)
            .allow(OPEN, WRITE, OPEN)
            .allow(OPEN, CLOSE, CLOSED)
            .allow(OPEN, CANCEL, CANCELLED)
            .allow(OPEN, OUTDATE, OUTDATED)
            .allow(CLOSED, REOPEN, OPEN)
            .allow(CLOSED, OUTDATE, OUTDATED)
            .byItself(Set.of(OUTDATE))
            .build();

    private PanelLifecycle() {}
}
