package fi.verkosto.coordination.rule;

import java.util.List;

/** A rule as it was applied to one series: with the thresholds and the rate of false alarms that go with its length. */
public record StatedRule(Rule rule, List<Threshold> thresholds, FalseAlarms falseAlarms) {

    public StatedRule {
        thresholds = List.copyOf(thresholds);
    }
}
