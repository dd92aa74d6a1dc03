package fi.verkosto.review.panel;

/** What can happen to a panel round. */
enum PanelEvent {
    /** An officer writes down notes and scores, which is a draft until it is closed. */
    WRITE,
    CLOSE,
    /** An officer goes on with what was closed. */
    REOPEN,
    CANCEL,
    /** The scores that lay before the panel do not stand any more. */
    OUTDATE
}
