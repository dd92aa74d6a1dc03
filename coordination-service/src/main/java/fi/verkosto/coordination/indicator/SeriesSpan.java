package fi.verkosto.coordination.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The periods whose values stand in one series: those that end while it is the series of the indicator. A period that ended before a
 * change is reported as it was asked for then, also if somebody is late with it.
 *
 * @param from the first day on which a period of it may end
 * @param until the first day on which none does any more
 * @param definitionVersion the latest of the series
 */
public record SeriesSpan(int number, LocalDate from, LocalDate until, int definitionVersion, Definition definition) {

    /** More than thirty years of months, as many as a chart takes. */
    public static final int MOST_PERIODS = 400;

    boolean has(Period period) {
        return period.rhythm() == definition.rhythm()
                && !period.last().isBefore(from)
                && period.last().isBefore(until);
    }

    /** Those within the project, the first of them first. */
    public List<Period> periods(ProjectTime project) {
        return Stream.iterate(
                        Period.of(definition.rhythm(), project.start()),
                        period -> !period.last().isAfter(project.end()),
                        Period::next)
                .filter(project::has)
                .filter(this::has)
                .limit(MOST_PERIODS)
                .toList();
    }

    /** The last day to report what belongs to the period. */
    public LocalDate reportBy(Period period) {
        return period.last().plusDays(definition.reportWithinDays());
    }
}
