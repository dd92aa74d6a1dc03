package fi.verkosto.review.scenario.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.review.Organisation;
import fi.verkosto.review.scenario.ScenarioApplication;
import fi.verkosto.review.scenario.ScenarioComparison;
import fi.verkosto.review.scenario.ScenarioState;
import fi.verkosto.review.scenario.ScenarioSummary;
import fi.verkosto.review.scenario.ShownScenario;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Scenarios of a call side by side. */
@Schema(name = "ScenarioComparison")
record ComparisonResponse(
        UUID callId,

        @Schema(description = "In the order in which they were asked for") @Size(max = ScenarioComparisonResource.MOST)
        List<Column> scenarios,

        @Schema(description = "In the order of the ranking") List<Row> applications) {

    static ComparisonResponse from(UUID callId, ScenarioComparison comparison) {
        return new ComparisonResponse(
                callId,
                comparison.scenarios().stream().map(Column::from).toList(),
                comparison.applications().stream().map(Row::from).toList());
    }

    /** One of the scenarios. */
    @Schema(name = "ComparedScenario")
    record Column(
            UUID id,
            @Size(max = Lengths.NAME) String name,
            ScenarioState state,
            PoliciesBody policies,

            @Schema(description = "What it comes to; null unless it was found", nullable = true)
            ScenarioSummary summary) {

        static Column from(ShownScenario shown) {
            return new Column(
                    shown.scenario().id(),
                    shown.scenario().name(),
                    shown.state(),
                    PoliciesBody.from(shown.scenario().policies()),
                    shown.scenario().summary().orElse(null));
        }
    }

    /** What each of the scenarios makes of an application. */
    @Schema(name = "ComparedApplication")
    record Row(
            UUID applicationId,
            UUID reviewId,
            @Schema(examples = "12/340/2018") String caseNumber,
            String title,
            Organisation lead,
            @Schema(examples = "REGIONAL_NETWORK") String strand,
            @Schema(examples = "3") int place,
            @Schema(examples = "2.3000") BigDecimal mean,
            Money requestedGrant,

            @Schema(description = "In the order of the scenarios") @Size(max = ScenarioComparisonResource.MOST)
            List<Cell> outcomes) {

        static Row from(ScenarioComparison.Compared compared) {
            ScenarioApplication application = compared.application();
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < compared.awarded().size(); i++) {
                cells.add(new Cell(compared.awarded().get(i), compared.tied().get(i)));
            }
            return new Row(
                    application.applicationId(),
                    application.reviewId(),
                    application.caseNumber(),
                    application.title(),
                    application.lead(),
                    application.strand(),
                    application.place(),
                    application.mean(),
                    application.requestedGrant(),
                    cells);
        }
    }

    /** What one scenario makes of one application. */
    @Schema(name = "ComparedOutcome")
    record Cell(
            @Schema(description = "Null where it is left out, or not there", nullable = true)
            Money awarded,

            boolean tied) {}
}
