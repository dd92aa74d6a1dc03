package fi.verkosto.review.scenario;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.portfolio.Cents;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a scenario comes to. */
@Schema(name = "ScenarioSummary")
public record ScenarioSummary(
        @Schema(description = "How many applications would be awarded", examples = "6")
        int awards,

        Money total,

        @Schema(description = "What their means come to", examples = "14.2000")
        BigDecimal points,

        @Schema(description = "How many regions are reached", examples = "5")
        int regions,

        @Schema(description = "Whether nothing is better") boolean proven,

        @Schema(
                description =
                        "By how much something could be better at the most: 0 where proven; null where regions were"
                                + " reckoned with last",
                nullable = true,
                examples = "0.0000")
        BigDecimal missing,

        @Schema(
                description =
                        "How many applications could be in or out without anything being worse; null where the time ended"
                                + " before they were known",
                nullable = true,
                examples = "0")
        Integer tied) {

    static ScenarioSummary of(ScenarioInput input, ScenarioOutcome outcome) {
        return new ScenarioSummary(
                outcome.awards().size(),
                Cents.money(outcome.portfolio().total()),
                input.mean(outcome.points()),
                outcome.regions(),
                outcome.proven(),
                outcome.missing() == null ? null : input.atLeast(outcome.missing()),
                outcome.tied() == null ? null : outcome.tied().size());
    }
}
