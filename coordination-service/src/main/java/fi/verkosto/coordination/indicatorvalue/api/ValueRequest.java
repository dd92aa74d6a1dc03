package fi.verkosto.coordination.indicatorvalue.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.coordination.indicatorvalue.Figures;
import fi.verkosto.coordination.indicatorvalue.ReportValue.Report;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorReport")
record ValueRequest(
        @Schema(
                required = true,
                examples = "42.5",
                description = "An exact decimal, with the indicator's decimals at the most")
        @NotNull
        @Pattern(regexp = WrittenForm.MEASURE)
        String value,

        @Schema(description = "One for each code of the indicator's breakdown; none without it. Need not add up")
        @Size(max = 20)
        List<@NotNull @Valid PartBody> byManagementLevel,

        @Schema(description = "One for each code of the indicator's breakdown; none without it. Need not add up")
        @Size(max = 20)
        List<@NotNull @Valid PartBody> byTheme,

        @Schema(
                nullable = true,
                examples = "Kysely tehtiin poikkeuksellisesti maaliskuussa.",
                description = "What a reader is to know beside it")
        @Size(max = Lengths.REASON)
        String note,

        @Schema(
                nullable = true,
                examples = "Kahden toimipisteen luvut puuttuivat.",
                description = "Why it is corrected: required then. Without meaning for the first report, and not kept")
        @Size(max = Lengths.REASON)
        String reason) {

    @AssertTrue(message = "must not name a code twice")
    @Schema(hidden = true)
    boolean isEachCodeNamedOnce() {
        return PartBody.areDistinct(byManagementLevel) && PartBody.areDistinct(byTheme);
    }

    Report toReport() {
        return new Report(
                new Figures(new BigDecimal(value), PartBody.toMap(byManagementLevel), PartBody.toMap(byTheme)),
                note,
                reason);
    }
}
