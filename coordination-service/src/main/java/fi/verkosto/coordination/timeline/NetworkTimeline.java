package fi.verkosto.coordination.timeline;

import fi.verkosto.coordination.schedule.EarnedScheduleRule;
import fi.verkosto.coordination.schedule.MilestoneTrend;
import fi.verkosto.coordination.schedule.MilestoneTrendRule;
import fi.verkosto.coordination.schedule.ScheduleAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A network with its milestones and what is found of them.
 *
 * @param milestones in the order of their planned days
 * @param schedule null before its plan is adopted
 * @param findings of the whole first, then by milestone; none of a network that is not at work
 */
public record NetworkTimeline(
        NetworkRow network, List<TimelineMilestone> milestones, NetworkSchedule schedule, List<Finding> findings) {

    /** @param start of the project; null until it is known */
    static NetworkTimeline of(
            NetworkRow network, List<TimelineMilestone> milestones, LocalDate start, LocalDate today) {
        Optional<NetworkSchedule> schedule = NetworkSchedule.of(milestones, start, today);
        return new NetworkTimeline(
                network,
                milestones,
                schedule.orElse(null),
                network.isActive()
                        ? Stream.concat(
                                        schedule.stream().flatMap(NetworkTimeline::ofSchedule),
                                        milestones.stream().flatMap(NetworkTimeline::ofTrend))
                                .toList()
                        : List.of());
    }

    /** How many milestones are planned for a day that is over, and not done; none of a draft. */
    public long late(LocalDate today) {
        return milestones.stream().filter(milestone -> milestone.isLate(today)).count();
    }

    private static Stream<Finding> ofSchedule(NetworkSchedule schedule) {
        return schedule.answer() == ScheduleAnswer.BEHIND
                ? Stream.of(new Finding(null, EarnedScheduleRule.stated()))
                : Stream.empty();
    }

    private static Stream<Finding> ofTrend(TimelineMilestone milestone) {
        return milestone.trend().stream().flatMap(trend -> ofTrend(milestone.number(), trend));
    }

    private static Stream<Finding> ofTrend(int milestone, MilestoneTrend trend) {
        return switch (trend.answer()) {
            case LATER_TWICE_IN_A_ROW -> Stream.of(new Finding(milestone, MilestoneTrendRule.laterTwice()));
            case FIRST_MOVED_AT_THE_END -> Stream.of(new Finding(milestone, MilestoneTrendRule.movedAtTheEnd(trend)));
            case STEADY, TOO_FEW_REPORTS -> Stream.empty();
        };
    }
}
