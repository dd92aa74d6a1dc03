package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicator.Indicators;
import fi.verkosto.coordination.indicator.ProjectTime;
import fi.verkosto.coordination.indicatorvalue.MissingValues.Debtor;
import fi.verkosto.coordination.indicatorvalue.OwedPeriods.Owed;
import fi.verkosto.coordination.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Finds the values of an indicator whose last day is over, and tells of each once. */
@ApplicationScoped
class ChaseValues {

    private final MissingValues missing;
    private final Indicators indicators;
    private final Programmes programmes;
    private final MissingStory story;
    private final InstantSource clock;

    ChaseValues(
            MissingValues missing,
            Indicators indicators,
            Programmes programmes,
            MissingStory story,
            InstantSource clock) {
        this.missing = missing;
        this.indicators = indicators;
        this.programmes = programmes;
        this.story = story;
        this.clock = clock;
    }

    /** In a transaction of its own: what fails leaves the others as they are. */
    @Transactional(TxType.REQUIRES_NEW)
    void chase(UUID indicatorId) {
        Instant now = clock.instant();
        LocalDate today = FinnishTime.dayOf(now);
        missing.claim(indicatorId, today).flatMap(indicators::find).ifPresent(indicator -> {
            owed(indicator, today).forEach(owed -> tell(indicator, owed, now));
            missing.chased(indicatorId, today);
        });
    }

    private List<Owed> owed(Indicator indicator, LocalDate today) {
        return programmes
                .find(indicator.programmeId())
                .flatMap(ProjectTime::of)
                .map(project -> OwedPeriods.of(indicator, project, today).periods())
                .orElse(List.of());
    }

    private void tell(Indicator indicator, Owed owed, Instant now) {
        for (Debtor debtor : missing.without(indicator, owed)) {
            missing.mark(debtor, indicator, owed, now);
            story.missing(indicator, owed, debtor, now);
        }
    }
}
