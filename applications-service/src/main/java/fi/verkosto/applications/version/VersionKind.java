package fi.verkosto.applications.version;

/** How a kept version came about. */
public enum VersionKind {
    SAVED,
    SUBMITTED
}
