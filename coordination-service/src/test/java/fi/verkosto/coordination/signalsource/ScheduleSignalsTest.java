package fi.verkosto.coordination.signalsource;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.coordination.programme.ProjectTimes;
import fi.verkosto.coordination.signal.FoundSignal;
import fi.verkosto.coordination.signal.Watch;
import fi.verkosto.coordination.timeline.PlayedTimelines;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A network that planned a milestone for the end of each quarter of two years, and stops after the second. */
class ScheduleSignalsTest {

    private static final LocalDate START = LocalDate.of(2019, 1, 1);
    private static final LocalDate END = LocalDate.of(2020, 12, 31);

    /** Eight months of the plan are done: SPI(t) is 8/11, 8/13 and 8/14. */
    @Test
    void isAnotherMatterOnceItHasFallenFarBehindAndNotForEachMonth() {
        FoundSignal late = foundOn("2019-12-01");
        FoundSignal later = foundOn("2020-02-01");
        FoundSignal far = foundOn("2020-03-01");

        assertThat(List.of(late, later, far))
                .extracting(found -> found.facts().get("index"))
                .containsExactly("0.727", "0.615", "0.571");
        assertThat(later.evidence()).isEqualTo(late.evidence());
        assertThat(far.evidence()).isNotEqualTo(later.evidence());
        assertThat(foundOn("2020-08-03").evidence()).isEqualTo(far.evidence());
    }

    private static FoundSignal foundOn(String day) {
        LocalDate today = LocalDate.parse(day);
        PlayedTimelines timeline = new PlayedTimelines(
                START,
                IntStream.rangeClosed(1, 8)
                        .mapToObj(quarter -> START.plusMonths(3L * quarter).minusDays(1))
                        .toList());
        timeline.isDone(1, LocalDate.of(2019, 3, 29));
        timeline.isDone(2, LocalDate.of(2019, 6, 28));
        Watch watch = new Watch(ProjectTimes.lasting(START, END), List.of(), today.minusDays(1), today);
        return PlanSignals.found(List.of(timeline.on(today)), watch).found().getFirst();
    }
}
