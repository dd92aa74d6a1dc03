package fi.verkosto.coordination.indicator;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.coordination.chart.Direction;
import fi.verkosto.messaging.PublicEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What the networks of a programme measure: an indicator is in use, is defined anew, or is retired. */
public record IndicatorDefined(
        UUID indicatorId,
        String agency,
        long revision,
        UUID programmeId,
        UUID callId,
        String code,
        IndicatorState state,
        int definitionVersion,
        int series,
        LocalDate beginsOn,
        ToldDefinition definition,
        String retirementReason,
        Instant toldAt)
        implements PublicEvent {

    /** Its numbers are texts: exact decimals. */
    public record ToldDefinition(
            LocalizedText names,
            LocalizedText description,
            LocalizedText formula,
            Unit unit,
            int decimals,
            Set<String> managementLevels,
            Set<String> themes,
            LocalizedText source,
            ResponsibleRole responsible,
            Rhythm rhythm,
            int reportWithinDays,
            String baseline,
            String target,
            Direction direction,
            String lowest,
            String highest,
            boolean cumulative,
            boolean shared) {

        static ToldDefinition of(Definition definition) {
            return new ToldDefinition(
                    definition.names(),
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
                    definition.baseline() == null
                            ? null
                            : text(definition.baseline().value()),
                    text(definition.target()),
                    definition.direction(),
                    text(definition.lowest()),
                    text(definition.highest()),
                    definition.cumulative(),
                    definition.shared());
        }

        private static String text(BigDecimal number) {
            return number == null ? null : number.toPlainString();
        }
    }

    static IndicatorDefined of(IndicatorStep step) {
        Indicator indicator = step.indicator();
        DefinitionVersion current = indicator.current();
        return new IndicatorDefined(
                indicator.id(),
                indicator.agency(),
                indicator.revision(),
                indicator.programmeId(),
                indicator.callId(),
                indicator.code(),
                indicator.state(),
                current.number(),
                current.series(),
                current.beginsOn(),
                ToldDefinition.of(current.definition()),
                indicator.retirementReason().orElse(null),
                step.now());
    }

    @Override
    public String type() {
        return "fi.verkosto.indicator.defined.v1";
    }

    @Override
    public UUID subject() {
        return indicatorId;
    }

    /** A programme, its networks and what they measure are one story to whoever follows it. */
    @Override
    public UUID partitionKey() {
        return programmeId;
    }
}
