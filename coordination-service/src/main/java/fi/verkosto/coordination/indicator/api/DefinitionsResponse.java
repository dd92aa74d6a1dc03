package fi.verkosto.coordination.indicator.api;

import fi.verkosto.coordination.indicator.DefinitionVersion;
import fi.verkosto.coordination.indicator.Indicator;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorDefinitions")
record DefinitionsResponse(
        @Schema(description = "Every definition, the latest first") @Size(max = 30)
        List<DefinitionAnswer> items) {

    static DefinitionsResponse from(Indicator indicator) {
        return new DefinitionsResponse(indicator.definitions().reversed().stream()
                .map(DefinitionAnswer::from)
                .toList());
    }

    @Schema(name = "IndicatorDefinitionVersion")
    record DefinitionAnswer(
            @Schema(examples = "2", description = "Counts the definitions of the indicator from 1")
            int number,

            @Schema(examples = "1", description = "Of the values that were reported by it")
            int series,

            @Schema(
                    examples = "2019-09-02",
                    description = "The Finnish day on which it took the place of the one before it")
            LocalDate beginsOn,

            Instant writtenAt,
            DefinitionBody definition) {

        static DefinitionAnswer from(DefinitionVersion version) {
            return new DefinitionAnswer(
                    version.number(),
                    version.series(),
                    version.beginsOn(),
                    version.writtenAt(),
                    DefinitionBody.from(version.definition()));
        }
    }
}
