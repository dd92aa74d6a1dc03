package fi.verkosto.coordination.indicator.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.coordination.chart.Direction;
import fi.verkosto.coordination.indicator.Definition;
import fi.verkosto.coordination.indicator.ResponsibleRole;
import fi.verkosto.coordination.indicator.Rhythm;
import fi.verkosto.coordination.indicator.Unit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "IndicatorDefinition",
        description =
                "What an indicator measures, and how it is reported. A change of formula, source (in their Finnish words), unit,"
                        + " decimals, breakdown, rhythm, direction or of whether it is cumulative starts a new series")
record DefinitionBody(
        @Schema(required = true) @NotNull @Valid NamesBody names,

        @Schema(required = true, description = "What it tells, and why it is measured") @NotNull @Valid
        LocalizedText description,

        @Schema(required = true, description = "How its number is found, in words; the Finnish ones are binding")
        @NotNull
        @Valid
        LocalizedText formula,

        @Schema(required = true) @NotNull Unit unit,

        @Schema(required = true, examples = "1", description = "How many decimals values have, at the most")
        @Min(0)
        @Max(4)
        int decimals,

        @Schema(description = "Codes of the call by which each value is broken down as well; none without it")
        @Size(max = MOST_CODES)
        Set<@NotNull @Pattern(regexp = WrittenForm.CODE) String> managementLevels,

        @Schema(description = "Codes of the call by which each value is broken down as well; none without it")
        @Size(max = MOST_CODES)
        Set<@NotNull @Pattern(regexp = WrittenForm.CODE) String> themes,

        @Schema(
                required = true,
                description = "Where the number comes from, as a register or a survey; the Finnish words are binding")
        @NotNull
        @Valid
        LocalizedText source,

        @Schema(required = true) @NotNull ResponsibleRole responsible,
        @Schema(required = true) @NotNull Rhythm rhythm,

        @Schema(
                required = true,
                examples = "14",
                description = "How many days after the last day of a period a value is in time")
        @Min(1)
        @Max(92)
        int reportWithinDays,

        @Schema(nullable = true, description = "Where the programme begins; null where that is not known") @Valid
        BaselineBody baseline,

        @Schema(nullable = true, examples = "60.0", description = "An exact decimal; null where there is none")
        @Pattern(regexp = WrittenForm.MEASURE)
        String target,

        @Schema(required = true) @NotNull Direction direction,

        @Schema(nullable = true, examples = "0.0", description = "A lower value is refused; null where none is too low")
        @Pattern(regexp = WrittenForm.MEASURE)
        String lowest,

        @Schema(
                nullable = true,
                examples = "100.0",
                description = "A higher value is refused; null where none is too high")
        @Pattern(regexp = WrittenForm.MEASURE)
        String highest,

        @Schema(
                required = true,
                description = "Whether a value counts from the beginning of the project. Such values are not charted")
        boolean cumulative,

        @Schema(required = true, description = "Whether the networks see each other's values")
        boolean shared) {

    static final int MOST_CODES = 20;

    static DefinitionBody from(Definition definition) {
        return new DefinitionBody(
                NamesBody.from(definition.names()),
                definition.description(),
                definition.formula(),
                definition.unit(),
                definition.decimals(),
                definition.managementLevels(),
                definition.themes(),
                definition.source(),
                definition.responsible(),
                definition.rhythm(),
                definition.reportWithinDays(),
                BaselineBody.from(definition.baseline()),
                text(definition.target()),
                definition.direction(),
                text(definition.lowest()),
                text(definition.highest()),
                definition.cumulative(),
                definition.shared());
    }

    Definition toDefinition() {
        return new Definition(
                names.toText(),
                description,
                formula,
                unit,
                decimals,
                managementLevels == null ? Set.of() : managementLevels,
                themes == null ? Set.of() : themes,
                source,
                responsible,
                rhythm,
                reportWithinDays,
                baseline == null ? null : baseline.toBaseline(),
                number(target),
                direction,
                number(lowest),
                number(highest),
                cumulative,
                shared);
    }

    private static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
