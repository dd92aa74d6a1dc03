package fi.verkosto.review.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner: no licence, no grant. */
public record Partner(String name, Kind kind) {

    /** Where a partner comes from. */
    @Schema(name = "PartnerKind")
    public enum Kind {
        WORKING_LIFE,
        STUDENTS,
        THIRD_SECTOR
    }
}
