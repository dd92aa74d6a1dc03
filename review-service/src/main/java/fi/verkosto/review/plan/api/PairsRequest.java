package fi.verkosto.review.plan.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.review.matching.Pair;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All pairs that the plan is to have, in place of those that it has. */
@Schema(name = "PlanPairsRequest")
record PairsRequest(@NotNull @Size(max = MOST) List<@NotNull @Valid PairRequest> pairs) {

    /** So that the body stays within what is taken at all. */
    static final int MOST = 5_000;

    /** Who is to evaluate what. */
    @Schema(name = "PlanPairRequest")
    record PairRequest(
            @NotNull @Schema(examples = "01a2228a-7c0f-7065-bb6b-a9f5ff5087ca")
            UUID reviewId,

            @NotBlank
            @Size(max = Lengths.PERSON)
            @SingleLine
            @Schema(
                    description = "A confirmed evaluator of the call: their token subject",
                    examples = "00000000-0000-7000-8000-000000000004")
            String evaluator) {}

    List<Pair> toPairs() {
        return pairs.stream()
                .map(pair -> new Pair(pair.reviewId(), pair.evaluator()))
                .toList();
    }
}
