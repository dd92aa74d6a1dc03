package fi.verkosto.coordination.timeline;

import fi.verkosto.coordination.plan.Baseline;
import fi.verkosto.coordination.schedule.EarnedSchedule;
import fi.verkosto.coordination.schedule.EarnedScheduleRule;
import fi.verkosto.coordination.schedule.Plan;
import fi.verkosto.coordination.schedule.PlannedMilestone;
import fi.verkosto.coordination.schedule.ScheduleAnswer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How far a network has come by its baseline. Months are those of the project, from its first day: what is due on the day
 * after a month's last one is due in the next month.
 *
 * @param answer whether it is behind
 * @param forecastEnd the last day of the month in which it will be ready if it goes on as before; null while nothing is
 * earned, and in the first month
 */
public record NetworkSchedule(EarnedSchedule schedule, ScheduleAnswer answer, LocalDate forecastEnd) {

    /** None of a draft. */
    static Optional<NetworkSchedule> of(List<TimelineMilestone> milestones, LocalDate start, LocalDate today) {
        List<TimelineMilestone> held = milestones.stream()
                .filter(milestone -> milestone.baseline().isPresent())
                .toList();
        return start == null || held.isEmpty() ? Optional.empty() : Optional.of(found(held, start, today));
    }

    private static NetworkSchedule found(List<TimelineMilestone> milestones, LocalDate start, LocalDate today) {
        Plan plan = Plan.of(milestones.stream()
                .map(milestone -> milestone.baseline().orElseThrow())
                .map(baseline -> new PlannedMilestone(weight(baseline), monthOf(baseline.day(), start)))
                .toList());
        BigDecimal earned = milestones.stream()
                .filter(milestone -> milestone.doneOn().isPresent())
                .map(milestone -> weight(milestone.baseline().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        EarnedSchedule schedule = EarnedSchedule.of(plan, earned, monthsGone(milestones, start, today));
        return new NetworkSchedule(schedule, EarnedScheduleRule.answer(schedule), end(schedule, start));
    }

    private static BigDecimal weight(Baseline baseline) {
        return BigDecimal.valueOf(baseline.weight());
    }

    /** Whole ones; of whoever is ready, those until then. */
    private static int monthsGone(List<TimelineMilestone> milestones, LocalDate start, LocalDate today) {
        boolean isReady =
                milestones.stream().allMatch(milestone -> milestone.doneOn().isPresent());
        return isReady
                ? milestones.stream()
                        .flatMap(milestone -> milestone.doneOn().stream())
                        .mapToInt(day -> monthOf(day, start))
                        .max()
                        .orElseThrow()
                : Math.max(0, (int) ChronoUnit.MONTHS.between(start, today));
    }

    /** The first is 1; what was done before the project began counts for it. */
    private static int monthOf(LocalDate day, LocalDate start) {
        return Math.max(1, (int) ChronoUnit.MONTHS.between(start, day) + 1);
    }

    private static LocalDate end(EarnedSchedule schedule, LocalDate start) {
        return schedule.forecastMonths() == null
                ? null
                : start.plusMonths(schedule.forecastMonths()
                                .setScale(0, RoundingMode.CEILING)
                                .longValueExact())
                        .minusDays(1);
    }
}
