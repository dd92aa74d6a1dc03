package fi.verkosto.applications.call;

/** What a partner stands for; partners need no licence. */
public enum PartnerKind {
    WORKING_LIFE,
    STUDENTS,
    THIRD_SECTOR
}
