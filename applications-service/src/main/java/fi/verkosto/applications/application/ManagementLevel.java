package fi.verkosto.applications.application;

/** Whose management a project develops. */
public enum ManagementLevel {
    TOP,
    MIDDLE,
    SUPERVISOR
}
