package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicator.Period;
import fi.verkosto.coordination.indicator.ProjectTime;
import java.time.LocalDate;
import java.util.List;

/**
 * For which periods networks owe a value whose last day is over. What ended before the indicator was in use may be reported, and is
 * not owed.
 */
record OwedPeriods(List<Owed> periods) {

    /** @param reportBy the last day, which is over */
    record Owed(Period period, LocalDate reportBy) {}

    static OwedPeriods of(Indicator indicator, ProjectTime project, LocalDate today) {
        LocalDate inUse = FinnishTime.dayOf(indicator.inUseAt().orElseThrow());
        return new OwedPeriods(indicator.series().stream()
                .flatMap(span -> span.periods(project).stream()
                        .filter(period -> !period.last().isBefore(inUse))
                        .map(period -> new Owed(period, span.reportBy(period))))
                .filter(owed -> owed.reportBy().isBefore(today))
                .toList());
    }
}
