package fi.verkosto.review.correction.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.correction.CorrectionChannel;
import fi.verkosto.review.correction.Lodged;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction request that came in another way than through this service. */
record CorrectionRegistrationRequest(
        @NotNull UUID decisionId,

        @NotBlank
        @Size(max = Lengths.BUSINESS_ID)
        @Schema(
                description = "Business ID of the organisation that asks, the lead applicant or a member",
                examples = "0502454-6")
        String party,

        @NotNull Way channel,

        @NotNull
        @Schema(
                description =
                        "When it arrived, RFC 3339, to the second: on the last day the second decides. Not in the future",
                examples = "2019-02-25T13:20:00Z")
        Instant arrivedAt,

        @NotBlank
        @Size(max = Lengths.TEXT)
        @Schema(description = "What should be decided instead", examples = "Avustus myönnetään hakemuksen mukaisena.")
        String demand,

        @NotBlank
        @Size(max = CorrectionRequestResponse.MOST_GROUNDS)
        @Schema(description = "Why", examples = "Valintaperusteen B pisteet eivät vastaa arvioijien perusteluja.")
        String grounds) {

    Lodged toLodged() {
        return new Lodged(party, CorrectionChannel.valueOf(channel.name()), arrivedAt, demand, grounds);
    }

    /** How it came. */
    @Schema(name = "RegisteredChannel")
    enum Way {
        POST,
        EMAIL,
        IN_PERSON
    }
}
