package fi.verkosto.review.scenario.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.scenario.ScenarioRow;
import fi.verkosto.review.scenario.ScenarioState;
import fi.verkosto.review.scenario.ScenarioSummary;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The scenarios of a call, the oldest first. */
@Schema(name = "Scenarios")
record ScenariosResponse(UUID callId, @Size(max = 50) List<Row> scenarios) {

    static ScenariosResponse from(UUID callId, List<ScenarioRow> rows) {
        return new ScenariosResponse(callId, rows.stream().map(Row::from).toList());
    }

    /** What a list shows of a scenario. */
    @Schema(name = "ScenarioRow")
    record Row(
            UUID id,
            @Size(max = Lengths.NAME) String name,
            ScenarioState state,

            @Schema(description = "The version for If-Match", examples = "3")
            long version,

            PoliciesBody policies,

            @Schema(description = "What it comes to; null unless it was found", nullable = true)
            ScenarioSummary summary,

            @Schema(description = "The officer: their token subject") @Size(max = Lengths.PERSON)
            String madeBy,

            Instant madeAt,

            @Schema(description = "When decisions were last drafted from it; null if never", nullable = true)
            Instant selectedAt) {

        static Row from(ScenarioRow row) {
            return new Row(
                    row.id(),
                    row.name(),
                    row.state(),
                    row.version(),
                    PoliciesBody.from(row.policies()),
                    row.summary(),
                    row.madeBy(),
                    row.madeAt(),
                    row.selectedAt());
        }
    }
}
