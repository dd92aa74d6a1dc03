package fi.verkosto.coordination.indicator;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Which periods of an indicator something may be said of: whole ones within the project that have ended. */
@ApplicationScoped
public class DuePeriods {

    private final Programmes programmes;

    DuePeriods(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The series that the period belongs to; refused where it is none of the indicator's, or has not ended. */
    public SeriesSpan require(Indicator indicator, Period period, Instant now) {
        SeriesSpan span = indicator
                .seriesOf(period)
                .filter(_ -> isOfProject(indicator.programmeId(), period))
                .orElseThrow(() -> new Refusal(CoordinationError.PERIOD_NOT_OF_INDICATOR));
        if (!period.last().isBefore(FinnishTime.dayOf(now))) {
            throw new Refusal(CoordinationError.PERIOD_NOT_ENDED)
                    .with("lastDay", period.last().toString());
        }
        return span;
    }

    private boolean isOfProject(UUID programmeId, Period period) {
        return programmes
                .find(programmeId)
                .flatMap(ProjectTime::of)
                .filter(project -> project.has(period))
                .isPresent();
    }
}
