package fi.verkosto.review.evaluator.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.evaluator.Evaluator;
import fi.verkosto.review.evaluator.EvaluatorState;
import fi.verkosto.review.evaluator.Rest;
import fi.verkosto.review.interest.Interests;
import fi.verkosto.review.interest.Tie;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Somebody whom an agency may ask to evaluate. */
@Schema(name = "Evaluator")
public record EvaluatorResponse(
        UUID id,

        @Schema(description = "The business ID of the agency whose register it is", examples = "2769790-1")
        @Size(max = Lengths.BUSINESS_ID)
        String agency,

        @Schema(description = "The subject of the person's access tokens") @Size(max = Lengths.PERSON)
        String person,

        @Schema(
                description =
                        "What the person is called, as their token said last; null where that is not known, and before"
                                + " they have confirmed",
                nullable = true)
        @Size(max = Lengths.NAME)
        String name,

        EvaluatorState state,

        @Schema(description = "The version for If-Match; the same as in the ETag", examples = "1")
        long version,

        @Size(max = 3) List<@Size(max = 2) String> languages,

        @Schema(description = "Codes of the themes that they know") @Size(max = 50)
        List<String> themes,

        @Schema(description = "How many applications they take at once within one call", examples = "8")
        int capacity,

        @Schema(
                description = "The business ID of the employer that the person told; null before they have confirmed",
                nullable = true,
                examples = "0211675-2")
        @Size(max = Lengths.BUSINESS_ID)
        String employer,

        @Schema(description = "Other organisations that the person told of; none before they have confirmed")
        @Size(max = 100)
        List<Tie> ties,

        Instant invitedAt,

        @Schema(description = "When they confirmed or declined; null before", nullable = true)
        Instant answeredAt,

        @Schema(description = "Why the person declined", nullable = true) @Size(max = Lengths.REASON)
        String declineReason,

        @Schema(description = "Why they are not to be asked for now; null while they can be", nullable = true)
        Rest rest) {

    static EvaluatorResponse from(Evaluator evaluator, Optional<String> name, Optional<Interests> interests) {
        return new EvaluatorResponse(
                evaluator.id(),
                evaluator.agency(),
                evaluator.person(),
                name.orElse(null),
                evaluator.state(),
                evaluator.version(),
                evaluator.languages(),
                evaluator.themes(),
                evaluator.capacity(),
                interests.flatMap(Interests::employer).orElse(null),
                interests.map(Interests::ties).orElse(List.of()),
                evaluator.invitedAt(),
                evaluator.answeredAt().orElse(null),
                evaluator.declineReason().orElse(null),
                evaluator.rest().orElse(null));
    }

    public RestResponse<EvaluatorResponse> withEtag() {
        return ResponseBuilder.ok(this).tag(Versions.etag(version)).build();
    }
}
