package fi.verkosto.coordination.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What holds for every series. */
class RunChartPropertiesTest {

    private static final Centre ZERO = new Centre.Given(BigDecimal.ZERO);

    @Property
    void mirroredValuesSayTheOpposite(
            @ForAll @Size(max = 60) List<@IntRange(min = -3, max = 3) Integer> series, @ForAll Direction direction) {
        RunChart chart = RunChart.of(decimals(series), ZERO, direction);
        RunChart mirrored =
                RunChart.of(decimals(series).stream().map(BigDecimal::negate).toList(), ZERO, direction);

        assertThat(mirrored.answer())
                .isEqualTo(
                        switch (chart.answer()) {
                            case IMPROVED -> ChartAnswer.WORSENED;
                            case WORSENED -> ChartAnswer.IMPROVED;
                            case NO_CHANGE_SHOWN, TOO_FEW_POINTS -> chart.answer();
                        });
        assertThat(mirrored.signals()).isEqualTo(chart.signals());
        assertThat(mirrored.crossings()).isEqualTo(chart.crossings());
    }

    @Property
    void theUnitDoesNotMatter(
            @ForAll @Size(max = 60) List<@IntRange(min = -3, max = 3) Integer> series,
            @ForAll @BigRange(min = "0.001", max = "1000") @Scale(3) BigDecimal factor,
            @ForAll @BigRange(min = "-1000", max = "1000") BigDecimal shift) {
        List<BigDecimal> converted = decimals(series).stream()
                .map(value -> value.multiply(factor).add(shift))
                .toList();
        RunChart chart = RunChart.of(decimals(series), ZERO, Direction.HIGHER_IS_BETTER);
        RunChart other = RunChart.of(converted, new Centre.Given(shift), Direction.HIGHER_IS_BETTER);

        assertThat(other).usingRecursiveComparison().ignoringFields("centre").isEqualTo(chart);
    }

    @Property
    void valuesOnTheCentreDoNotMatter(
            @ForAll @Size(max = 60) List<@IntRange(min = -3, max = 3) Integer> series, @ForAll long seed) {
        List<BigDecimal> more = new ArrayList<>(decimals(series));
        Random random = new Random(seed);
        for (int added = 0; added < 5; added++) {
            more.add(random.nextInt(more.size() + 1), new BigDecimal("0.00"));
        }
        RunChart chart = RunChart.of(decimals(series), ZERO, Direction.HIGHER_IS_BETTER);
        RunChart other = RunChart.of(more, ZERO, Direction.HIGHER_IS_BETTER);

        assertThat(other.answer()).isEqualTo(chart.answer());
        assertThat(other.signals()).isEqualTo(chart.signals());
        assertThat(other.points()).isEqualTo(chart.points());
    }

    private static List<BigDecimal> decimals(List<Integer> series) {
        return series.stream().map(BigDecimal::valueOf).toList();
    }
}
