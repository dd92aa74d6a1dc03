package fi.verkosto.review.assignment.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.review.assignment.Score;
import fi.verkosto.review.assignment.ScoreSheet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All scores that an evaluator gives so far; they replace those given before. */
record ScoresRequest(
        @NotNull
        @Min(1)
        @Max(Integer.MAX_VALUE)
        @Schema(
                description =
                        "The version of the application that the evaluator has read, as application.version tells it",
                examples = "1")
        Integer applicationVersion,

        @NotNull @Size(max = 100) List<@NotNull @Valid CriterionScore> scores) {

    /** The score for one criterion. */
    @Schema(name = "CriterionScore")
    record CriterionScore(
            @NotBlank
            @Size(max = Lengths.CODE)
            @SingleLine
            @Schema(description = "The ID of the criterion", examples = "REGIONAL_IMPACT")
            String criterion,

            @NotNull
            @Min(0)
            @Max(100)
            @Schema(description = "A whole number from 0 to the maximum of the criterion", examples = "3")
            Integer score,

            @Size(max = Lengths.RATIONALE) @Schema(examples = "The network covers three regions.")
            String rationale,

            @Size(max = Lengths.REASON)
            @Schema(
                    description =
                            "Why the score differs from the one that was complete before an officer reopened it; needed"
                                    + " before completing where it does",
                    examples = "The panel showed that the third region is covered too.")
            String changedBecause) {}

    ScoreSheet toSheet() {
        return new ScoreSheet(scores.stream()
                .map(given -> new Score(given.criterion(), given.score(), given.rationale(), given.changedBecause()))
                .toList());
    }
}
