package fi.verkosto.applications.application;

/** Whose work the project renews together with them. */
public enum StaffGroup {
    TEACHING,
    GUIDANCE,
    SUPPORT_SERVICES
}
