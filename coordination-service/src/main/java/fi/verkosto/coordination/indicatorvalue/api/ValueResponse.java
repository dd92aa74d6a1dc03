package fi.verkosto.coordination.indicatorvalue.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.coordination.indicator.ResponsibleRole;
import fi.verkosto.coordination.indicatorvalue.Statement;
import fi.verkosto.coordination.indicatorvalue.ValueOfPeriod;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Schema(
        name = "IndicatorValue",
        description =
                "What a network reported for a period, with every statement that was made of it. Who made it is in the history of the"
                        + " network")
record ValueResponse(
        UUID indicatorId,
        UUID networkId,

        @Schema(examples = "2019-Q1") @Pattern(regexp = WrittenForm.PERIOD)
        String period,

        @Schema(examples = "1") int series,

        @Schema(description = "The latest first: that one holds. Empty while nothing is reported") @Size(max = 50)
        List<StatementAnswer> statements,

        @Schema(examples = "1", description = "As in the ETag: how often it was stated")
        long version) {

    static ValueResponse from(ValueOfPeriod value) {
        return new ValueResponse(
                value.indicatorId(),
                value.networkId(),
                value.period().toString(),
                value.series(),
                value.statements().reversed().stream()
                        .map(StatementAnswer::from)
                        .toList(),
                value.version());
    }

    static RestResponse<ValueResponse> response(ValueOfPeriod value) {
        return ResponseBuilder.ok(from(value))
                .tag(Versions.etag(value.version()))
                .build();
    }

    @Schema(name = "IndicatorStatement")
    record StatementAnswer(
            @Schema(examples = "42.5", description = "An exact decimal") @Pattern(regexp = WrittenForm.MEASURE)
            String value,

            @Size(max = 20) List<PartBody> byManagementLevel,
            @Size(max = 20) List<PartBody> byTheme,

            @Schema(nullable = true, description = "What a reader is to know beside it") @Size(max = Lengths.REASON)
            String note,

            @Schema(nullable = true, description = "Why it was corrected; null of the first")
            String reason,

            @Schema(examples = "0502454-6", description = "For which organisation of the network it was made")
            String organisation,

            @Schema(description = "Of the organisation in the network, then")
            ResponsibleRole organisationRole,

            @Schema(examples = "1", description = "The definition that it was reported by")
            int definitionVersion,

            Instant statedAt) {

        static StatementAnswer from(Statement statement) {
            return new StatementAnswer(
                    statement.figures().whole().toPlainString(),
                    PartBody.from(statement.figures().byManagementLevel()),
                    PartBody.from(statement.figures().byTheme()),
                    statement.note().orElse(null),
                    statement.reason().orElse(null),
                    statement.organisation(),
                    statement.role(),
                    statement.definitionVersion(),
                    statement.statedAt());
        }
    }
}
