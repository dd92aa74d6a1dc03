package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.indicator.DuePeriods;
import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicator.IndicatorPeriods;
import fi.verkosto.coordination.indicator.Indicators;
import fi.verkosto.coordination.indicator.Period;
import fi.verkosto.coordination.indicator.SeriesSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Indicators that stay as they are while somebody reports. */
@ApplicationScoped
class HeldIndicators {

    private final Indicators indicators;
    private final DuePeriods due;
    private final IndicatorPeriods periods;

    HeldIndicators(Indicators indicators, DuePeriods due, IndicatorPeriods periods) {
        this.indicators = indicators;
        this.due = due;
        this.periods = periods;
    }

    /** A draft does not exist for the networks. */
    Indicator hold(UUID indicatorId) {
        return indicators
                .findHeld(indicatorId)
                .filter(Indicator::isPublished)
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    /** The series that the period belongs to; refused before it has ended, and once it is closed. */
    SeriesSpan requireReportable(Indicator indicator, Period period, Instant now) {
        SeriesSpan span = due.require(indicator, period, now);
        if (periods.isClosed(indicator.id(), period)) {
            throw new Refusal(CoordinationError.PERIOD_CLOSED);
        }
        return span;
    }
}
