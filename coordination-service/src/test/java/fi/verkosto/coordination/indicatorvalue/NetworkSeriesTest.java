package fi.verkosto.coordination.indicatorvalue;

import static fi.verkosto.coordination.indicator.Definitions.aDefinition;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.coordination.chart.Centre;
import fi.verkosto.coordination.chart.ChartAnswer;
import fi.verkosto.coordination.indicator.Definition;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the values of one network say. */
class NetworkSeriesTest {

    private static final NetworkRow NETWORK = new NetworkRow(new UUID(1, 1), "Johto", "0502454-6", "Omnia", true);

    /** Seven months on one side of the median, then seven on the other: one crossing, where four are the fewest by chance. */
    @Test
    void improvesAndWorsensInTheDirectionOfTheIndicator() {
        String[] rising = {
            "30", "31", "29", "30.5", "31.5", "29.5", "30", "50", "51", "49", "50.5", "51.5", "49.5", "50"
        };

        NetworkSeries higher = series(aDefinition().build(), rising);
        assertThat(answer(higher)).isEqualTo(ChartAnswer.IMPROVED);
        assertThat(higher.chart().orElseThrow().rule().orElseThrow().rule().id())
                .isEqualTo("RUN_CHART_ANHOEJ");
        assertThat(answer(series(aDefinition().lowerIsBetter().build(), rising)))
                .isEqualTo(ChartAnswer.WORSENED);
    }

    @Test
    void saysThatItHasTooFewPointsAndStatesNoRuleThen() {
        NetworkSeries nine = series(aDefinition().build(), "1", "2", "3", "4", "5", "6", "7", "8", "9");

        assertThat(answer(nine)).isEqualTo(ChartAnswer.TOO_FEW_POINTS);
        assertThat(nine.chart().orElseThrow().rule()).isEmpty();
    }

    @Test
    void isHeldAgainstItsOwnMedianUnlessALevelIsKnown() {
        Centre own = centre(series(aDefinition().startingPoint("35").build(), "30", "40", "41"));
        Centre known = centre(series(aDefinition().knownLevel("35").build(), "30", "40", "41"));

        assertThat(own).isInstanceOf(Centre.OwnMedian.class);
        assertThat(own.value()).isEqualByComparingTo("40");
        assertThat(known).isInstanceOf(Centre.Given.class);
        assertThat(known.value()).isEqualByComparingTo("35");
    }

    @Test
    void isNoChartWhereValuesAddUpOrThereAreNone() {
        assertThat(series(aDefinition().cumulative().build(), "1", "2", "3").chart())
                .isEmpty();
        assertThat(series(aDefinition().build()).chart()).isEmpty();
    }

    @Test
    void reachesItsTargetWhateverTheChartSays() {
        NetworkSeries series = series(aDefinition().target("60").build(), "60", "59.9", "60", "75");

        assertThat(series.target().orElseThrow().latestReaches()).isTrue();
        assertThat(series.target().orElseThrow().inARow()).isEqualTo(2);
        assertThat(series.target().orElseThrow().inAll()).isEqualTo(3);
    }

    @Test
    void liesBesideMedianAndRangeOfAll() {
        var spread = PeriodSummary.Spread.of(
                Stream.of("41.5", "30.0", "55.5", "41.0").map(BigDecimal::new).toList());

        assertThat(spread.median()).isEqualByComparingTo("41.25");
        assertThat(spread.lowest()).isEqualByComparingTo("30.0");
        assertThat(spread.highest()).isEqualByComparingTo("55.5");
    }

    private static ChartAnswer answer(NetworkSeries series) {
        return series.chart().orElseThrow().runs().answer();
    }

    private static Centre centre(NetworkSeries series) {
        return series.chart().orElseThrow().runs().centre();
    }

    private static NetworkSeries series(Definition definition, String... values) {
        List<ValueRow> rows = IntStream.range(0, values.length)
                .mapToObj(i -> new ValueRow(
                        NETWORK.id(), "20%02d-01".formatted(i), new BigDecimal(values[i]).setScale(1), false))
                .toList();
        return new NetworkSeries(NETWORK, rows, definition);
    }
}
