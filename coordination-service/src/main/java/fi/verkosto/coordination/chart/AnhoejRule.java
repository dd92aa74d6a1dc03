package fi.verkosto.coordination.chart;

import fi.verkosto.coordination.rule.FalseAlarms;
import fi.verkosto.coordination.rule.Rule;
import fi.verkosto.coordination.rule.StatedRule;
import fi.verkosto.coordination.rule.Threshold;
import fi.verkosto.coordination.rule.Threshold.Unit;
import java.util.List;
import java.util.Optional;

/**
 * The rule of {@link RunChart}. Its rate of false alarms takes for granted that values do not depend on each other and
 * that no two are equal; it is that of both directions together, at one look.
 */
public final class AnhoejRule {

    public static final Rule IDENTITY = new Rule("RUN_CHART_ANHOEJ", 1);

    private AnhoejRule() {}

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
        RunDistribution distribution = new RunDistribution(chart.points(), model);
        return FalseAlarms.exactly(distribution.outside(chart.limits()), distribution.total());
    }
}
