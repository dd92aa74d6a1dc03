package fi.verkosto.review.disqualification;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What connects a person with an application.
 *
 * @param businessId of the organisation that is theirs and the application's
 * @param name what the application calls it
 */
public record Evidence(
        @Size(max = Lengths.BUSINESS_ID) String businessId,
        @Size(max = Lengths.NAME) String name,
        Part part,
        Bond bond) {

    /** What the organisation is in the application. */
    @Schema(name = "EvidencePart")
    public enum Part {
        LEAD,
        MEMBER,
        PARTNER
    }

    /** What the organisation is to the person. */
    @Schema(name = "EvidenceBond")
    public enum Bond {
        /** The employer that the person told. */
        EMPLOYER,
        /** Another organisation that the person told. */
        TIE,
        /** The organisation that their access token named. */
        TOKEN
    }
}
