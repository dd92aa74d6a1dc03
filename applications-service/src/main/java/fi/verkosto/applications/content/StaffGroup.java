package fi.verkosto.applications.content;

/** Whose work the project renews together with them. */
public enum StaffGroup {
    TEACHING,
    GUIDANCE,
    SUPPORT_SERVICES
}
