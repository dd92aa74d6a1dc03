package fi.verkosto.coordination.chart;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A series held against its centre by the two rules of Anhøj. Which way it went:
 *
 * <ul>
 *   <li>by the side of the latest run that is too long;
 *   <li>where there are only too few crossings, by the side of most of the latest {@link RunLimits#FEWEST_POINTS}
 *       points, and by that of the last one if there are five of each. They say that the series did not stay around one
 *       level, and what counts is where it has come to.
 * </ul>
 *
 * What once was a signal remains one as long as its points are in the chart, also if the series has come back since:
 * {@code decidingRun} tells when it was. A new centre is a decision of a person, with a reason.
 *
 * @param signals empty unless the answer is IMPROVED or WORSENED
 * @param points off the centre; all others are left out
 * @param above how many of them
 * @param longestRun the latest of equally long ones; null if there are no points
 * @param decidingRun the latest that is too long; null if none is
 * @param limits null if there are too few points
 */
public record RunChart(
        ChartAnswer answer,
        Set<RunSignal> signals,
        Centre centre,
        int points,
        int above,
        int crossings,
        Run longestRun,
        Run decidingRun,
        RunLimits limits) {

    public RunChart {
        signals = Set.copyOf(signals);
    }

    /**
     * Judges a series.
     *
     * @param values in the order of their times, at whatever scale; a period without a value is left out
     * @throws IllegalArgumentException for more than {@link RunLimits#MOST_POINTS} values
     */
    public static RunChart of(List<BigDecimal> values, Centre centre, Direction direction) {
        if (values.size() > RunLimits.MOST_POINTS) {
            throw new IllegalArgumentException("Too many values: " + values.size());
        }
        Runs runs = Runs.of(values, centre.value());
        if (runs.points() < RunLimits.FEWEST_POINTS) {
            return chart(ChartAnswer.TOO_FEW_POINTS, Set.of(), centre, runs, null, null);
        }
        RunLimits limits = RunLimits.of(runs.points());
        Optional<Run> tooLong = runs.latest(run -> run.length() > limits.longestRunAllowed());
        Set<RunSignal> signals = EnumSet.noneOf(RunSignal.class);
        if (tooLong.isPresent()) {
            signals.add(RunSignal.LONG_RUN);
        }
        if (runs.crossings() < limits.fewestCrossings()) {
            signals.add(RunSignal.FEW_CROSSINGS);
        }
        Side side = tooLong.map(Run::side).orElseGet(() -> runs.recentSide(RunLimits.FEWEST_POINTS));
        ChartAnswer answer = signals.isEmpty() ? ChartAnswer.NO_CHANGE_SHOWN : direction.meaningOf(side);
        return chart(answer, signals, centre, runs, tooLong.orElse(null), limits);
    }

    private static RunChart chart(
            ChartAnswer answer, Set<RunSignal> signals, Centre centre, Runs runs, Run decidingRun, RunLimits limits) {
        return new RunChart(
                answer,
                signals,
                centre,
                runs.points(),
                runs.above(),
                runs.crossings(),
                runs.longest().orElse(null),
                decidingRun,
                limits);
    }
}
