package fi.verkosto.applications.call.terms;

/** Whose management a project develops. */
public enum ManagementLevel {
    TOP,
    MIDDLE,
    SUPERVISOR
}
