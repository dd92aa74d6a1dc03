package fi.verkosto.review.assignment.api;

import fi.verkosto.api.text.SingleLine;
import fi.verkosto.review.assignment.Score;
import fi.verkosto.review.assignment.ScoreSheet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All scores that an evaluator gives so far; they replace those given before. */
record ScoresRequest(@NotNull @Size(max = 100) List<@NotNull @Valid CriterionScore> scores) {

    /** The score for one criterion. */
    @Schema(name = "CriterionScore")
    record CriterionScore(
            @NotBlank
            @Size(max = 64)
            @SingleLine
            @Schema(description = "The ID of the criterion", examples = "REGIONAL_IMPACT")
            String criterion,

            @NotNull
            @Schema(
                    description = "A whole number from 0 to the maximum of the criterion",
                    minimum = "0",
                    maximum = "100",
                    examples = "3")
            Integer score,

            @Size(max = 4000) @Schema(examples = "The network covers three regions.")
            String rationale) {}

    ScoreSheet toSheet() {
        return new ScoreSheet(scores.stream()
                .map(given -> new Score(given.criterion(), given.score(), given.rationale()))
                .toList());
    }
}
