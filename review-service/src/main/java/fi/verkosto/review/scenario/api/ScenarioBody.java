package fi.verkosto.review.scenario.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.review.scenario.ScenarioRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to try. */
@Schema(name = "ScenarioRequest")
record ScenarioBody(
        @NotNull UUID callId,

        @NotBlank
        @Size(max = Lengths.NAME)
        @SingleLine
        @Schema(description = "By which people tell scenarios apart", examples = "Every region, at least 2.00")
        String name,

        @Valid @Schema(description = "None where it is missing")
        PoliciesBody policies,

        @Min(1)
        @Max(LONGEST_SECONDS)
        @Schema(
                description =
                        "How long the search for the selection may take, and then again what is known of it; 60 if there is none",
                examples = "60")
        Integer timeLimitSeconds) {

    static final int LONGEST_SECONDS = 600;
    private static final int USUAL_SECONDS = 60;

    ScenarioRequest toRequest() {
        return new ScenarioRequest(
                callId,
                name,
                Optional.ofNullable(policies).orElse(PoliciesBody.NONE).toPolicies(),
                Objects.requireNonNullElse(timeLimitSeconds, USUAL_SECONDS));
    }
}
