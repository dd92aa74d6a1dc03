package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicator.Period;
import fi.verkosto.coordination.indicator.Unit;
import fi.verkosto.messaging.PublicEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A network reported the value of a period, or corrected it.
 *
 * @param revision of the value: 1 when it is first reported, one more with each correction
 */
public record ValueReported(
        UUID valueId,
        String agency,
        long revision,
        UUID indicatorId,
        UUID networkId,
        UUID programmeId,
        UUID callId,
        String code,
        Unit unit,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        int series,
        int definitionVersion,
        String value,
        List<Part> byManagementLevel,
        List<Part> byTheme,
        boolean correction,
        String reportedFor,
        Instant reportedAt)
        implements PublicEvent {

    /** The value for one code. */
    public record Part(String code, String value) {

        static List<Part> of(Map<String, BigDecimal> parts) {
            return parts.entrySet().stream()
                    .map(part -> new Part(part.getKey(), part.getValue().toPlainString()))
                    .toList();
        }
    }

    static ValueReported of(ValueStep step, IndicatorValue value) {
        Indicator indicator = step.indicator();
        Period period = step.period();
        Statement statement = value.current();
        return new ValueReported(
                value.id(),
                indicator.agency(),
                value.statements().size(),
                indicator.id(),
                value.networkId(),
                indicator.programmeId(),
                indicator.callId(),
                indicator.code(),
                step.span().definition().unit(),
                period.toString(),
                period.first(),
                period.last(),
                value.series(),
                statement.definitionVersion(),
                value.whole().toPlainString(),
                Part.of(statement.figures().byManagementLevel()),
                Part.of(statement.figures().byTheme()),
                statement.reason().isPresent(),
                statement.organisation(),
                statement.statedAt());
    }

    @Override
    public String type() {
        return "fi.verkosto.indicator.value-reported.v1";
    }

    @Override
    public UUID subject() {
        return valueId;
    }

    /** A programme, its networks and what they measure are one story to whoever follows it. */
    @Override
    public UUID partitionKey() {
        return programmeId;
    }
}
