package fi.verkosto.coordination.overview;

import fi.verkosto.coordination.plan.Baseline;
import fi.verkosto.coordination.plan.PlanState;
import fi.verkosto.coordination.timeline.NetworkTimeline;
import fi.verkosto.coordination.timeline.TimelineMilestone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How far a network has come with its plan.
 *
 * @param done weight of the milestones that are done, by the baseline
 * @param weight of all of them; 0 before a plan is adopted
 * @param index SPI(t); null where there is none yet
 * @param late milestones whose planned day is over
 * @param next the one that is planned first of those that are not done; null where there is none
 */
public record PlanProgress(PlanState plan, int done, int weight, BigDecimal index, long late, TimelineMilestone next) {

    public static PlanProgress of(NetworkTimeline timeline, LocalDate today) {
        List<TimelineMilestone> held = timeline.milestones().stream()
                .filter(milestone -> milestone.baseline().isPresent())
                .toList();
        return new PlanProgress(
                timeline.network().plan(),
                weight(held.stream()
                        .filter(milestone -> milestone.doneOn().isPresent())
                        .toList()),
                weight(held),
                timeline.schedule() == null
                        ? null
                        : timeline.schedule().schedule().index(),
                timeline.late(today),
                held.stream()
                        .filter(milestone -> milestone.doneOn().isEmpty())
                        .min(Comparator.comparing(TimelineMilestone::planned)
                                .thenComparingInt(TimelineMilestone::number))
                        .orElse(null));
    }

    private static int weight(List<TimelineMilestone> milestones) {
        return milestones.stream()
                .map(milestone -> milestone.baseline().orElseThrow())
                .mapToInt(Baseline::weight)
                .sum();
    }
}
