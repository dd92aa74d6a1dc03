package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.coordination.chart.AnhoejRule;
import fi.verkosto.coordination.chart.Centre;
import fi.verkosto.coordination.chart.RunChart;
import fi.verkosto.coordination.chart.TargetStanding;
import fi.verkosto.coordination.indicator.Definition;
import fi.verkosto.coordination.rule.StatedRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The values of one network in one series, and what they say. Values that add up are not charted: they depend on each other, and rise
 * by themselves (ADR 85).
 */
public record NetworkSeries(NetworkRow network, List<ValueRow> values, Definition definition) {

    /** None of a cumulative indicator, and none without values. */
    public Optional<Chart> chart() {
        return chart(wholes(), definition);
    }

    static Optional<Chart> chart(List<BigDecimal> wholes, Definition definition) {
        if (definition.cumulative() || wholes.isEmpty()) {
            return Optional.empty();
        }
        RunChart chart = RunChart.of(wholes, centre(wholes, definition), definition.direction());
        return Optional.of(new Chart(chart, AnhoejRule.statedFor(chart)));
    }

    /** None without a target. */
    public Optional<TargetStanding> target() {
        return Optional.ofNullable(definition.target())
                .map(target -> TargetStanding.of(wholes(), target, definition.direction()));
    }

    private static Centre centre(List<BigDecimal> wholes, Definition definition) {
        return definition.knownLevel().<Centre>map(Centre.Given::new).orElseGet(() -> Centre.ownMedianOf(wholes));
    }

    private List<BigDecimal> wholes() {
        return values.stream().map(ValueRow::whole).toList();
    }

    /** What the run chart says, and by which rule; without one where there are too few points. */
    public record Chart(RunChart runs, Optional<StatedRule> rule) {}
}
