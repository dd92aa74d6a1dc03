package fi.verkosto.coordination.schedule;

import fi.verkosto.coordination.rule.FalseAlarms;
import fi.verkosto.coordination.rule.FalseAlarms.Origin;
import fi.verkosto.coordination.rule.Rule;
import fi.verkosto.coordination.rule.StatedRule;
import fi.verkosto.coordination.rule.Threshold;
import fi.verkosto.coordination.rule.Threshold.Unit;
import fi.verkosto.coordination.schedule.EarnedSchedule.Progress;
import java.math.BigDecimal;
import java.util.List;

/**
 * A network is behind if SPI(t) is below 0.80 from a fifth of the planned months on. Who is complete is not behind any
 * more, however late. The threshold is ours: nothing published was found for plans of a few milestones.
 *
 * <p>The rate of false alarms is that of one monthly look at a plan of eight equal milestones in 24 months, each of
 * which is reached about when it was planned, early as often as late, with a standard deviation of one month, whatever
 * became of the others.
 */
public final class EarnedScheduleRule {

    public static final Rule IDENTITY = new Rule("EARNED_SCHEDULE", 1);

    /** Below it a network is far behind: it has done less than three fifths of what the time that is gone was for. */
    public static final BigDecimal FAR_BEHIND = new BigDecimal("0.60");

    static final BigDecimal LEAST_INDEX = new BigDecimal("0.80");
    static final BigDecimal LEAST_PART = new BigDecimal("0.20");
    static final BigDecimal RATE = new BigDecimal("0.0119");

    private EarnedScheduleRule() {}

    public static ScheduleAnswer answer(EarnedSchedule schedule) {
        if (schedule.progress() == Progress.COMPLETE) {
            return ScheduleAnswer.NOT_BEHIND;
        }
        BigDecimal fifth = LEAST_PART.multiply(BigDecimal.valueOf(schedule.monthsPlanned()));
        if (schedule.index() == null
                || BigDecimal.valueOf(schedule.monthsGone()).compareTo(fifth) < 0) {
            return ScheduleAnswer.TOO_EARLY;
        }
        return schedule.index().compareTo(LEAST_INDEX) < 0 ? ScheduleAnswer.BEHIND : ScheduleAnswer.NOT_BEHIND;
    }

    public static StatedRule stated() {
        return new StatedRule(
                IDENTITY,
                List.of(
                        new Threshold("leastIndex", LEAST_INDEX, Unit.RATIO),
                        new Threshold("leastPartOfPlannedMonths", LEAST_PART, Unit.RATIO)),
                new FalseAlarms(RATE, Origin.SIMULATED));
    }
}
