package fi.verkosto.review.review;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner: no licence, no grant. */
public record Partner(
        String name,

        @Schema(
                description = "The partner's business ID; null where the applicant gave none",
                examples = "9900101-0",
                nullable = true)
        @Size(max = Lengths.BUSINESS_ID)
        String businessId,

        @Schema(
                description = "What the partner stands for, a code of the call; null where that does not ask",
                examples = "WORKING_LIFE",
                nullable = true)
        String kind) {}
