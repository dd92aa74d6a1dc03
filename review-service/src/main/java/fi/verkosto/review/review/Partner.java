package fi.verkosto.review.review;

/** A partner: no licence, no grant. */
public record Partner(String name, Kind kind) {

    /** Where a partner comes from. */
    public enum Kind {
        WORKING_LIFE,
        STUDENTS,
        THIRD_SECTOR
    }
}
