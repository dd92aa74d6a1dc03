package fi.verkosto.coordination.signalsource;

import fi.verkosto.coordination.schedule.EarnedSchedule;
import fi.verkosto.coordination.schedule.EarnedScheduleRule;
import fi.verkosto.coordination.schedule.ScheduleAnswer;
import fi.verkosto.coordination.signal.Findings;
import fi.verkosto.coordination.signal.Findings.Look;
import fi.verkosto.coordination.signal.FoundSignal;
import fi.verkosto.coordination.signal.ProposedAction;
import fi.verkosto.coordination.signal.SignalOwner;
import fi.verkosto.coordination.signal.Watch;
import fi.verkosto.coordination.timeline.NetworkSchedule;
import fi.verkosto.coordination.timeline.NetworkTimeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A network is behind its plan by its earned schedule. Looked at anew when another month of the project has gone. */
final class ScheduleSignals {

    private ScheduleSignals() {}

    static Findings of(NetworkTimeline timeline, Watch watch) {
        NetworkSchedule schedule = timeline.schedule();
        return schedule == null
                ? Findings.NONE
                : new Findings(
                        schedule.answer() == ScheduleAnswer.BEHIND ? List.of(found(timeline, schedule)) : List.of(),
                        schedule.answer() != ScheduleAnswer.TOO_EARLY && isAnotherMonth(watch)
                                ? List.of(Look.of(
                                        EarnedScheduleRule.IDENTITY,
                                        1,
                                        EarnedScheduleRule.stated()
                                                .falseAlarms()
                                                .rate()))
                                : List.of());
    }

    private static boolean isAnotherMonth(Watch watch) {
        LocalDate start = watch.programme().projectStart().orElseThrow();
        return watch.before() == null
                || ChronoUnit.MONTHS.between(start, watch.before()) != ChronoUnit.MONTHS.between(start, watch.today());
    }

    /**
     * What is done makes it another matter, a plan with other milestones, and that it has fallen far behind; that a month has gone does
     * not. Else whoever is acknowledged when late by a little, and does nothing from then on, is never heard of again.
     */
    private static FoundSignal found(NetworkTimeline timeline, NetworkSchedule schedule) {
        String done = timeline.milestones().stream()
                .filter(milestone -> milestone.doneOn().isPresent())
                .map(milestone -> Integer.toString(milestone.number()))
                .sorted()
                .collect(Collectors.joining(","));
        int all = timeline.milestones().size();
        return new FoundSignal(
                timeline.network().id(),
                EarnedScheduleRule.stated(),
                FoundSignal.WHOLE,
                timeline.network().planVersion() + " " + done + (isFarBehind(schedule) ? " far behind" : ""),
                facts(schedule.schedule(), done.isEmpty() ? 0 : done.split(",").length, all),
                SignalOwner.COORDINATOR,
                ProposedAction.HELP_WITH_PLAN);
    }

    private static boolean isFarBehind(NetworkSchedule found) {
        return found.schedule().index().compareTo(EarnedScheduleRule.FAR_BEHIND) < 0;
    }

    private static Map<String, String> facts(EarnedSchedule schedule, int done, int all) {
        Map<String, String> facts = new TreeMap<>(Map.of(
                "index", schedule.index().toPlainString(),
                "monthsGone", Integer.toString(schedule.monthsGone()),
                "monthsPlanned", Integer.toString(schedule.monthsPlanned()),
                "monthsEarned", schedule.months().toPlainString(),
                "milestones", Integer.toString(all),
                "done", Integer.toString(done)));
        if (schedule.forecastMonths() != null) {
            facts.put("forecastMonths", schedule.forecastMonths().toPlainString());
        }
        return facts;
    }
}
