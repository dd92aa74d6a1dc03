package fi.verkosto.review.scenario;

import fi.verkosto.api.value.Money;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would have had to be otherwise for an application to be selected: one thing at a time, the least that would do. */
@Schema(name = "ScenarioAnswer")
public record LeftOutAnswer(
        @Schema(
                description =
                        "How much higher its mean would have had to be, rounded up; null where no mean would have done",
                nullable = true,
                examples = "0.2000")
        BigDecimal points,

        @Schema(
                description = "The most that it could have asked for; null where no sum would have done",
                nullable = true)
        Money sum,

        @Schema(
                description = "What the call would have had to have; null where no money would have done",
                nullable = true)
        Money money,

        @Schema(description = "Policies without each of which, alone, it would have been selected") @Size(max = 7)
        List<PolicyKind> policies,

        @Schema(description = "Whether everything was found in time; else what is missing says nothing")
        boolean complete) {

    static final LeftOutAnswer UNANSWERED = new LeftOutAnswer(null, null, null, List.of(), false);
}
