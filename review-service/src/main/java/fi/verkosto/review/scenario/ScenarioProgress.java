package fi.verkosto.review.scenario;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the computation of a scenario is. */
@Schema(name = "ScenarioProgress")
public record ScenarioProgress(
        Step step,

        @Schema(description = "How many left-out applications were answered for; 0 before", examples = "12")
        int answered,

        @Schema(description = "How many there are to answer for; 0 before", examples = "34")
        int of,

        @Schema(description = "How long it has taken", examples = "1200")
        long milliseconds,

        @Schema(description = "How long of that the solver was at it", examples = "1150")
        long solverMilliseconds) {

    /** Where it is taken up. */
    static final ScenarioProgress BEGUN = new ScenarioProgress(Step.SELECTION, 0, 0, 0, 0);

    /** What it does. */
    @Schema(name = "ScenarioStep")
    public enum Step {
        SELECTION,
        PRICES,
        ROBUSTNESS,
        ANSWERS
    }
}
