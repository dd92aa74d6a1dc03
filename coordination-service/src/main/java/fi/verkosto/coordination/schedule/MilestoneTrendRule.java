package fi.verkosto.coordination.schedule;

import fi.verkosto.coordination.rule.FalseAlarms;
import fi.verkosto.coordination.rule.FalseAlarms.Origin;
import fi.verkosto.coordination.rule.Rule;
import fi.verkosto.coordination.rule.StatedRule;
import fi.verkosto.coordination.rule.Threshold;
import fi.verkosto.coordination.rule.Threshold.Unit;
import java.math.BigInteger;
import java.util.List;

/**
 * The rules of {@link MilestoneTrend}, each with a bound for its false alarms. Without change every order of the
 * forecasts is as likely as any other. Three of them then rise in at most one of their six orders, and of n of which
 * one is the latest and all others equal it comes last in one of n; that the others are equal at all only makes it
 * rarer. Forecasts that wander, each from the last, are later twice in a row in up to a quarter of reports.
 */
public final class MilestoneTrendRule {

    public static final Rule LATER_TWICE = new Rule("MILESTONE_LATER_TWICE", 1);
    public static final Rule MOVED_AT_THE_END = new Rule("MILESTONE_MOVED_AT_THE_END", 1);

    private static final BigInteger ORDERS_OF_THREE = BigInteger.valueOf(6);

    private MilestoneTrendRule() {}

    public static StatedRule laterTwice() {
        return new StatedRule(
                LATER_TWICE,
                List.of(Threshold.of("laterInARow", MilestoneTrend.MOVES_IN_A_ROW, Unit.REPORTS)),
                atMostOneIn(ORDERS_OF_THREE));
    }

    public static StatedRule movedAtTheEnd(MilestoneTrend trend) {
        return movedAtTheEnd(trend.reports());
    }

    /**
     * The same of so many forecasts.
     *
     * @param reports the plan included
     */
    public static StatedRule movedAtTheEnd(int reports) {
        return new StatedRule(
                MOVED_AT_THE_END,
                List.of(Threshold.of("reportingPeriodsBeforeItsDay", 1, Unit.REPORTS)),
                atMostOneIn(BigInteger.valueOf(reports)));
    }

    private static FalseAlarms atMostOneIn(BigInteger orders) {
        return FalseAlarms.exactly(BigInteger.ONE, orders).as(Origin.AT_MOST);
    }
}
