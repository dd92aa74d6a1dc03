package fi.verkosto.coordination.indicatorvalue;

import static fi.verkosto.coordination.indicator.Definitions.aDefinition;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.coordination.assessment.Fact;
import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicator.MeasuredIndicators;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two indicators that are to reach 60. */
class IndicatorFactsTest {

    private final Indicator first =
            MeasuredIndicators.inUse(new UUID(4, 1), aDefinition().build());
    private final Indicator second =
            MeasuredIndicators.inUse(new UUID(4, 2), aDefinition().build());

    @Test
    void areNoneWithoutValues() {
        assertThat(shown()).isEmpty();
        assertThat(IndicatorFacts.shownBy(List.of(), List.of())).isEmpty();
    }

    @Test
    void takeMostIndicatorsForMeasured() {
        assertThat(shown(series(first, "1"))).doesNotContain(Fact.MEASURED);
        assertThat(shown(series(first, "1"), series(second, "1"))).containsExactly(Fact.MEASURED);
    }

    @Test
    void countTheTargetsThatAreReachedNow() {
        assertThat(shown(series(first, "1", "60"))).containsExactly(Fact.GOALS_HALF_REACHED);
        assertThat(shown(series(first, "60", "59"))).isEmpty();
        assertThat(shown(series(first, "60"), series(second, "61")))
                .containsExactlyInAnyOrder(Fact.MEASURED, Fact.GOALS_HALF_REACHED, Fact.GOALS_REACHED);
    }

    @Test
    void takeHalfAYearForLasting() {
        assertThat(shown(series(first, "60", "1", "1", "1", "1", "60"))).doesNotContain(Fact.SUSTAINED);
        assertThat(shown(series(first, "60", "1", "1", "1", "1", "1", "60"))).contains(Fact.SUSTAINED);
        assertThat(shown(series(first, "60", "1", "1", "1", "1", "1", "59"))).doesNotContain(Fact.SUSTAINED);
    }

    @Test
    void seeAnImprovementInAChartAlone() {
        String[] rising = {"1", "2", "3", "4", "5", "21", "22", "23", "24", "25"};

        assertThat(shown(series(first, rising))).contains(Fact.IMPROVEMENT_SHOWN);
        assertThat(shown(series(first, Stream.of(rising).limit(9).toArray(String[]::new))))
                .doesNotContain(Fact.IMPROVEMENT_SHOWN);
    }

    private Set<Fact> shown(SeriesOfNow... reported) {
        return IndicatorFacts.shownBy(List.of(first, second), List.of(reported));
    }

    private static SeriesOfNow series(Indicator indicator, String... values) {
        return new SeriesOfNow(
                new UUID(2, 1),
                indicator,
                1,
                IntStream.range(0, values.length)
                        .mapToObj(
                                month -> YearMonth.of(2019, 1).plusMonths(month).toString())
                        .toList(),
                Stream.of(values).map(BigDecimal::new).toList());
    }
}
