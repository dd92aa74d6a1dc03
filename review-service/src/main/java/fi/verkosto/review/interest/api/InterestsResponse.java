package fi.verkosto.review.interest.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.interest.Interests;
import fi.verkosto.review.interest.Tie;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The organisations that a person of a call's staff has to do with. */
@Schema(name = "Interests")
record InterestsResponse(
        @Schema(description = "The subject of the person's access token") @Size(max = Lengths.PERSON)
        String person,

        @Schema(description = "The business ID of their employer", nullable = true, examples = "0211675-2")
        @Size(max = Lengths.BUSINESS_ID)
        String employer,

        @Size(max = 100) List<Tie> ties,

        @Schema(
                description =
                        "The business ID that their access token named last when they acted as evaluator; null where it"
                                + " named none",
                nullable = true)
        @Size(max = Lengths.BUSINESS_ID)
        String actsFor,

        @Schema(description = "When the person told them; null if they have not yet", nullable = true)
        Instant toldAt,

        @Schema(description = "The version for If-Match; the same as in the ETag", examples = "0")
        long version) {

    static InterestsResponse from(Interests interests) {
        return new InterestsResponse(
                interests.person(),
                interests.employer().orElse(null),
                interests.ties(),
                interests.actsFor().orElse(null),
                interests.toldAt().orElse(null),
                interests.version());
    }

    RestResponse<InterestsResponse> withEtag() {
        return ResponseBuilder.ok(this).tag(Versions.etag(version)).build();
    }
}
