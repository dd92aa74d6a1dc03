package fi.verkosto.coordination.signalsource;

import fi.verkosto.coordination.rule.StatedRule;
import fi.verkosto.coordination.schedule.MilestoneTrend;
import fi.verkosto.coordination.schedule.MilestoneTrendRule;
import fi.verkosto.coordination.schedule.ReportedForecast;
import fi.verkosto.coordination.signal.Findings;
import fi.verkosto.coordination.signal.Findings.Look;
import fi.verkosto.coordination.signal.FoundSignal;
import fi.verkosto.coordination.signal.ProposedAction;
import fi.verkosto.coordination.signal.SignalOwner;
import fi.verkosto.coordination.signal.Watch;
import fi.verkosto.coordination.timeline.NetworkTimeline;
import fi.verkosto.coordination.timeline.TimelineMilestone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The forecasts of a milestone keep getting later, or moved for the first time when it was as good as due. A forecast that repeats the
 * one before it can be neither, so it is not counted as a look.
 */
final class TrendSignals {

    private TrendSignals() {}

    static Findings of(NetworkTimeline timeline, Watch watch) {
        return Findings.together(timeline.milestones().stream()
                .filter(milestone -> !milestone.course().isEmpty())
                .map(milestone -> new Findings(
                        milestone.trend().flatMap(TrendSignals::rule).stream()
                                .map(rule -> found(timeline, milestone, rule))
                                .toList(),
                        looks(milestone.course(), watch)))
                .toList());
    }

    private static Optional<StatedRule> rule(MilestoneTrend trend) {
        return switch (trend.answer()) {
            case LATER_TWICE_IN_A_ROW -> Optional.of(MilestoneTrendRule.laterTwice());
            case FIRST_MOVED_AT_THE_END -> Optional.of(MilestoneTrendRule.movedAtTheEnd(trend));
            case STEADY, TOO_FEW_REPORTS -> Optional.empty();
        };
    }

    private static FoundSignal found(NetworkTimeline timeline, TimelineMilestone milestone, StatedRule rule) {
        ReportedForecast latest = milestone.course().getLast();
        return new FoundSignal(
                timeline.network().id(),
                rule,
                Integer.toString(milestone.number()),
                latest.forecast().toString(),
                new TreeMap<>(Map.of(
                        "milestone", Integer.toString(milestone.number()),
                        "title", milestone.title(),
                        "baseline", milestone.course().getFirst().forecast().toString(),
                        "forecast", latest.forecast().toString(),
                        "reportedOn", latest.reportedOn().toString())),
                SignalOwner.COORDINATOR,
                ProposedAction.HELP_WITH_PLAN);
    }

    /** The first forecast that differs may be one at the end; one that differs after another that did, one that is later again. */
    private static List<Look> looks(List<ReportedForecast> course, Watch watch) {
        List<Look> looks = new ArrayList<>();
        int moves = 0;
        boolean movedBefore = false;
        for (int report = 1; report < course.size(); report++) {
            boolean moved =
                    !course.get(report).forecast().equals(course.get(report - 1).forecast());
            moves += moved ? 1 : 0;
            if (moved && watch.isNews(course.get(report).reportedOn())) {
                looks.addAll(look(moves, movedBefore, course.subList(0, report + 1)));
            }
            movedBefore = moved;
        }
        return looks;
    }

    private static List<Look> look(int moves, boolean movedBefore, List<ReportedForecast> told) {
        if (moves == 1) {
            return List.of(Look.of(
                    MilestoneTrendRule.MOVED_AT_THE_END,
                    1,
                    MilestoneTrendRule.movedAtTheEnd(told.size()).falseAlarms().rate()));
        }
        return movedBefore
                ? List.of(Look.of(
                        MilestoneTrendRule.LATER_TWICE,
                        1,
                        MilestoneTrendRule.laterTwice().falseAlarms().rate()))
                : List.of();
    }
}
