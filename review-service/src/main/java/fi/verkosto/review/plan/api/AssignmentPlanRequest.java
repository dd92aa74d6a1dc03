package fi.verkosto.review.plan.api;

import fi.verkosto.review.plan.PlanRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to compute. */
record AssignmentPlanRequest(
        @NotNull UUID callId,

        @NotNull
        @Min(1)
        @Max(MOST_EVALUATORS)
        @Schema(
                description = "How many evaluators each application is to have, those it has already among them",
                examples = "3")
        Integer evaluatorsPerApplication,

        @Min(0)
        @Max(Integer.MAX_VALUE)
        @Schema(
                description =
                        "Decides between plans that are equally good: the same seed has the same plan. 1 if there is none",
                examples = "1")
        Integer seed,

        @Min(1)
        @Max(LONGEST_SECONDS)
        @Schema(
                description = "After so many seconds the best plan that was found is proposed; 60 if there is none",
                examples = "60")
        Integer timeLimitSeconds) {

    static final int MOST_EVALUATORS = 20;
    static final int LONGEST_SECONDS = 600;
    private static final int USUAL_SEED = 1;
    private static final int USUAL_SECONDS = 60;

    PlanRequest toRequest() {
        return new PlanRequest(
                callId,
                evaluatorsPerApplication,
                Objects.requireNonNullElse(seed, USUAL_SEED),
                Objects.requireNonNullElse(timeLimitSeconds, USUAL_SECONDS));
    }
}
