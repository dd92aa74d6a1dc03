package fi.verkosto.coordination.indicator;

import fi.verkosto.coordination.programme.ProjectTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Indicators for tests without a database. */
public final class MeasuredIndicators {

    private static final Instant WRITTEN = Instant.parse("2018-12-03T08:00:00Z");

    private MeasuredIndicators() {}

    public static Indicator inUse(UUID id, Definition definition) {
        Indicator indicator = Indicator.drafted(
                id,
                ProjectTimes.lasting(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31)),
                "TRAINED",
                definition,
                WRITTEN);
        indicator.publish(WRITTEN);
        return indicator;
    }
}
