package fi.verkosto.applications.call.terms;

/** What a partner stands for; partners need no licence. */
public enum PartnerKind {
    WORKING_LIFE,
    STUDENTS,
    THIRD_SECTOR
}
