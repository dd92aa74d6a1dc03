package fi.verkosto.applications.call.terms;

/** Where a published call is in time. */
public enum Phase {
    UPCOMING,
    OPEN,
    CLOSED
}
