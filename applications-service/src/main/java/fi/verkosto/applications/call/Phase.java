package fi.verkosto.applications.call;

/** Where a published call is in time. */
public enum Phase {
    UPCOMING,
    OPEN,
    CLOSED
}
