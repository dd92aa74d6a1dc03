package fi.verkosto.applications.call;

/** Where a call is in its lifecycle. */
public enum CallState {
    DRAFT,
    PUBLISHED,
    RESOLVED
}
