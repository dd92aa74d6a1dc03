package fi.verkosto.review.panel;

/** Where a panel round is. */
public enum PanelState {
    /** What it has so far is a draft of the officers. */
    OPEN,
    CLOSED,
    CANCELLED,
    /** The scores that lay before the panel do not stand any more, so it counts no more either. */
    OUTDATED
}
