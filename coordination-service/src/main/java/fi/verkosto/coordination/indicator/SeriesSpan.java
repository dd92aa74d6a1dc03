package fi.verkosto.coordination.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The periods whose values stand in one series: those that end while it is the series of the indicator. A period that ended before a
 * change is reported as it was asked for then, also if somebody is late with it. Where the rhythm changes, the new one
 * begins where a period of both does, so that every day is of one period.
 *
 * @param from the first day on which a period of it may end
 * @param until the first day on which none does any more
 * @param definitionVersion the latest of the series
 */
public record SeriesSpan(int number, LocalDate from, LocalDate until, int definitionVersion, Definition definition) {

    /** More than thirty years of months, as many as a chart takes. */
    public static final int MOST_PERIODS = 400;

    /** The first day of the series that the definition begins. One that has not begun itself is taken over when it would have. */
    LocalDate takenOverOn(DefinitionVersion next) {
        LocalDate changed = later(next.beginsOn(), from);
        Rhythm rhythm = next.definition().rhythm();
        return rhythm == definition.rhythm() ? changed : later(boundary(definition.rhythm(), rhythm, changed), from);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Where one rhythm can follow another: at the beginning of the longer period that has begun, as long as no period of the shorter
     * rhythm has ended in it, and else at its end.
     */
    private static LocalDate boundary(Rhythm one, Rhythm other, LocalDate day) {
        Period longer = Period.of(one.longer(other), day);
        Period shorter = Period.of(one.longer(other) == one ? other : one, day);
        return shorter.first().equals(longer.first())
                ? longer.first()
                : longer.next().first();
    }

    SeriesSpan endingBefore(LocalDate day) {
        return new SeriesSpan(number, from, day, definitionVersion, definition);
    }

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
