package fi.verkosto.review.scenario.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.scenario.PolicyKind;
import fi.verkosto.review.scenario.PolicyPrice;
import fi.verkosto.review.scenario.Scenario;
import fi.verkosto.review.scenario.ScenarioApplication;
import fi.verkosto.review.scenario.ScenarioProgress;
import fi.verkosto.review.scenario.ScenarioState;
import fi.verkosto.review.scenario.ScenarioSummary;
import fi.verkosto.review.scenario.ShownScenario;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A scenario as it is now. */
@Schema(name = "Scenario")
record ScenarioResponse(
        UUID id,
        UUID callId,
        @Size(max = Lengths.NAME) String name,
        ScenarioState state,

        @Schema(description = "The version for If-Match; the same as in the ETag", examples = "3")
        long version,

        PoliciesBody policies,
        @Schema(examples = "60") int timeLimitSeconds,

        @Schema(description = "The officer: their token subject") @Size(max = Lengths.PERSON)
        String madeBy,

        Instant madeAt,

        @Schema(description = "When decisions were last drafted from it; null if never", nullable = true)
        Instant selectedAt,

        @Schema(description = "How far the computation is, or was; null before", nullable = true)
        ScenarioProgress progress,

        @Schema(description = "What it comes to; null unless it was found", nullable = true)
        ScenarioSummary summary,

        @Schema(description = "What each of its policies costs") @Size(max = 7)
        List<PolicyPrice> prices,

        @Schema(
                description = "How far it depends on the weights; null where the call allows no others",
                nullable = true)
        RobustnessResponse robustness,

        @Schema(
                description =
                        "A smallest set of its policies that nothing keeps: without any one of them something would; empty"
                                + " unless they clash")
        @Size(max = 7)
        List<PolicyKind> clash,

        @Schema(description = "All that it chose from, strand by strand, best first; empty before it is done")
        List<ScenarioApplication> applications) {

    static ScenarioResponse from(ShownScenario shown) {
        Scenario scenario = shown.scenario();
        return new ScenarioResponse(
                scenario.id(),
                scenario.callId(),
                scenario.name(),
                shown.state(),
                scenario.version(),
                PoliciesBody.from(scenario.policies()),
                scenario.timeLimitSeconds(),
                scenario.madeBy(),
                scenario.madeAt(),
                scenario.selectedAt().orElse(null),
                scenario.progress().orElse(null),
                scenario.summary().orElse(null),
                scenario.prices(),
                scenario.robustness().map(RobustnessResponse::from).orElse(null),
                scenario.clash(),
                scenario.applications());
    }

    RestResponse<ScenarioResponse> withEtag() {
        return ResponseBuilder.ok(this).tag(Versions.etag(version)).build();
    }
}
