package fi.verkosto.coordination.chart;

import fi.verkosto.coordination.rule.FalseAlarms;
import fi.verkosto.coordination.rule.FalseAlarms.Origin;
import fi.verkosto.coordination.rule.Rule;
import fi.verkosto.coordination.rule.StatedRule;
import fi.verkosto.coordination.rule.Threshold;
import fi.verkosto.coordination.rule.Threshold.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The rule that a value lies outside the limits which the values before it had. Its rate of false alarms takes for
 * granted that values are normally distributed and do not depend on each other; it is that of one new value, on either
 * side. With known limits it would be 0.27 %.
 */
public final class XmrRule {

    public static final Rule IDENTITY = new Rule("XMR_VALUE_OUTSIDE", 1);

    /** By the least number of values for which it holds: the fewer values, the less certain the limits. */
    static final NavigableMap<Integer, BigDecimal> RATES = new TreeMap<>();

    static {
        RATES.put(10, new BigDecimal("0.0270"));
        RATES.put(12, new BigDecimal("0.0224"));
        RATES.put(16, new BigDecimal("0.0168"));
        RATES.put(24, new BigDecimal("0.0114"));
        RATES.put(48, new BigDecimal("0.0068"));
    }

    private XmrRule() {}

    public static StatedRule statedFor(XmrLimits limits) {
        return new StatedRule(
                IDENTITY,
                List.of(
                        new Threshold("lowerLimit", limits.lower(), Unit.OF_THE_SERIES),
                        new Threshold("upperLimit", limits.upper(), Unit.OF_THE_SERIES),
                        new Threshold("width", XmrLimits.WIDTH, Unit.RATIO),
                        new Threshold("screen", XmrLimits.SCREEN, Unit.RATIO),
                        Threshold.of("fewestValues", XmrLimits.FEWEST_VALUES, Unit.POINTS)),
                new FalseAlarms(RATES.floorEntry(limits.values()).getValue(), Origin.SIMULATED));
    }
}
