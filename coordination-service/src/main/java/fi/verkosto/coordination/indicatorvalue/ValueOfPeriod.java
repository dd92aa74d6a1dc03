package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.coordination.indicator.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a network has reported of an indicator for a period: perhaps nothing yet. */
public record ValueOfPeriod(
        UUID indicatorId, UUID networkId, Period period, int series, Optional<IndicatorValue> value) {

    static ValueOfPeriod of(IndicatorValue value) {
        return new ValueOfPeriod(
                value.indicatorId(), value.networkId(), value.period(), value.series(), Optional.of(value));
    }

    /** The first of them first. */
    public List<Statement> statements() {
        return value.map(IndicatorValue::statements).orElse(List.of());
    }

    public long version() {
        return IndicatorValue.versionOf(value);
    }
}
