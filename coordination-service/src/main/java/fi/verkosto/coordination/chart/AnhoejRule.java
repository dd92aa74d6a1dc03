package fi.verkosto.coordination.chart;

import fi.verkosto.coordination.rule.FalseAlarms;
import fi.verkosto.coordination.rule.FalseAlarms.Origin;
import fi.verkosto.coordination.rule.Rule;
import fi.verkosto.coordination.rule.StatedRule;
import fi.verkosto.coordination.rule.Threshold;
import fi.verkosto.coordination.rule.Threshold.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rule of {@link RunChart}. Its rate of false alarms takes for granted that values do not depend on each other and
 * that no two are equal; it is that of both directions together, at one look.
 */
public final class AnhoejRule {

    public static final Rule IDENTITY = new Rule("RUN_CHART_ANHOEJ", 1);

    private static final FalseAlarms NEW_ABOUT_TRUE_MEDIAN = simulated("0.0117");
    /** Of a year, the shortest that is usual. */
    private static final FalseAlarms NEW_AFTER_BASELINE = simulated("0.0204");

    private static final FalseAlarms NEW_ABOUT_OWN_MEDIAN = simulated("0.0077");

    /**
     * Of so many programmes the same few are asked for, and counting takes long. There are no more than numbers of points
     * and of those above.
     */
    private static final Map<Asked, FalseAlarms> RATES = new ConcurrentHashMap<>();

    private AnhoejRule() {}

    /**
     * How often a value that is added makes a chart speak up that did not before, where nothing has changed: from the
     * tenth to the 24th, on average. A chart that is wrong stays so for some months, so that this is less than the rate
     * of one look.
     */
    public static FalseAlarms newWithEachValue(Centre centre) {
        return switch (centre) {
            case Centre.Given _ -> NEW_ABOUT_TRUE_MEDIAN;
            case Centre.Frozen _ -> NEW_AFTER_BASELINE;
            case Centre.OwnMedian _ -> NEW_ABOUT_OWN_MEDIAN;
        };
    }

    /** As it was applied to this chart; empty if that has too few points. */
    public static Optional<StatedRule> statedFor(RunChart chart) {
        return Optional.ofNullable(chart.limits())
                .map(limits -> new StatedRule(
                        IDENTITY,
                        List.of(
                                Threshold.of("fewestPoints", RunLimits.FEWEST_POINTS, Unit.POINTS),
                                Threshold.of("longestRunAllowed", limits.longestRunAllowed(), Unit.POINTS),
                                Threshold.of("fewestCrossings", limits.fewestCrossings(), Unit.CROSSINGS)),
                        falseAlarms(chart)));
    }

    private static FalseAlarms simulated(String rate) {
        return new FalseAlarms(new BigDecimal(rate), Origin.SIMULATED);
    }

    private static FalseAlarms falseAlarms(RunChart chart) {
        return switch (chart.centre()) {
            case Centre.Given _ -> exactly(chart, new SideModel.TrueMedian());
            case Centre.Frozen frozen -> afterBaseline(chart, frozen.baselinePoints());
            case Centre.OwnMedian _ ->
                exactly(chart, new SideModel.Split(chart.above(), chart.points() - chart.above()));
        };
    }

    /** Where in between two middle values the median of an even number of values lies depends on their distribution. */
    private static FalseAlarms afterBaseline(RunChart chart, int baselinePoints) {
        int half = baselinePoints / 2;
        FalseAlarms oneMore = exactly(chart, new SideModel.MedianOfEarlier(half + 1));
        return baselinePoints % 2 == 1
                ? oneMore
                : exactly(chart, new SideModel.MedianOfEarlier(half)).between(oneMore);
    }

    private static FalseAlarms exactly(RunChart chart, SideModel model) {
        return RATES.computeIfAbsent(new Asked(chart.points(), model), AnhoejRule::count);
    }

    private static FalseAlarms count(Asked asked) {
        RunDistribution distribution = new RunDistribution(asked.points(), asked.model());
        return FalseAlarms.exactly(distribution.outside(RunLimits.of(asked.points())), distribution.total());
    }

    /** What a rate depends on. */
    private record Asked(int points, SideModel model) {}
}
