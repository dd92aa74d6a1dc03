package fi.verkosto.applications.call;

/** Whose management a project develops. */
public enum ManagementLevel {
    TOP,
    MIDDLE,
    SUPERVISOR
}
