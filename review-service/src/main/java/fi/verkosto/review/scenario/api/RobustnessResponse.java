package fi.verkosto.review.scenario.api;

import fi.verkosto.review.scenario.RobustnessMethod;
import fi.verkosto.review.scenario.ScenarioRobustness;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it was found out how far a selection depends on the weights; what of it, each application says. */
@Schema(name = "ScenarioRobustness")
record RobustnessResponse(
        RobustnessMethod method,

        @Schema(
                description =
                        "How many selections there are that no other surpasses under every weighting allowed; null unless"
                                + " EXACT",
                nullable = true,
                examples = "12")
        Integer selections,

        @Schema(description = "How many weightings were tried; null unless SAMPLED", nullable = true)
        Integer weightings,

        @Schema(description = "That they were drawn by; null unless SAMPLED", nullable = true)
        Long seed) {

    static RobustnessResponse from(ScenarioRobustness robustness) {
        return new RobustnessResponse(
                robustness.method(), robustness.portfolios(), robustness.weightings(), robustness.seed());
    }
}
