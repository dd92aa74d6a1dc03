package fi.verkosto.applications.application;

/** How a kept version came about. */
public enum VersionKind {
    SAVED,
    SUBMITTED
}
