package fi.verkosto.review.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProvisionalLineTest {

    private static final Calibrated RANKING = ranking(
            standing(1, 1.2, 1, 1),
            standing(2, 2.9, 2, 4),
            standing(3, 3.1, 2, 4),
            standing(3, 3.1, 2, 4),
            standing(5, 4.7, 5, 5));

    @Test
    void drawsLotsAmongThoseWhoseIntervalHoldsTheLine() {
        assertThat(RANKING.line(2)).isEqualTo(new ProvisionalLine(2.9, ids(0), ids(1, 2, 3), 1, ids(4)));
    }

    @Test
    void drawsNoLotsIfThereIsEnoughForAllAtTheLine() {
        assertThat(RANKING.line(4)).isEqualTo(new ProvisionalLine(3.1, ids(0, 1, 2, 3), List.of(), 0, ids(4)));
    }

    @Test
    void drawsNoLotsIfOneStandsClearlyFirst() {
        assertThat(RANKING.line(1)).isEqualTo(new ProvisionalLine(1.2, ids(0), List.of(), 0, ids(1, 2, 3, 4)));
    }

    @Test
    void fundsAllIfThereIsEnough() {
        assertThat(RANKING.line(7)).isEqualTo(new ProvisionalLine(4.7, ids(0, 1, 2, 3, 4), List.of(), 0, List.of()));
    }

    @Test
    void fundsNobodyWithoutMoney() {
        assertThat(RANKING.line(0)).isEqualTo(new ProvisionalLine(0, List.of(), List.of(), 0, ids(0, 1, 2, 3, 4)));
    }

    @Test
    void keepsTheLastFundableOneAtItsOwnLine() {
        Calibrated skewed = ranking(
                standing(1, 1.4, 1, 1), standing(2, 2.8, 1, 2), standing(3, 2.9, 2, 4), standing(4, 2.95, 4, 4));

        assertThat(skewed.line(2)).isEqualTo(new ProvisionalLine(2.8, ids(0), ids(1, 2), 1, ids(3)));
    }

    @Test
    void refusesToFundFewerThanNone() {
        assertThatThrownBy(() -> RANKING.line(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Standing standing(int place, double expectedRank, int best, int worst) {
        return Standing.of(place, expectedRank, 5, new PlaceInterval(best, worst), new PlaceInterval(1, 5));
    }

    private static Calibrated ranking(Standing... standings) {
        return new Calibrated(
                3,
                new VarianceComponents(1, 1, 1, 0),
                IntStream.range(0, standings.length)
                        .mapToObj(number -> new CalibratedApplication(
                                Panels.application(number), 3, 3, 3, 1, 0, 0.5, standings[number]))
                        .toList(),
                List.of());
    }

    private static List<UUID> ids(int... numbers) {
        return Arrays.stream(numbers).mapToObj(Panels::application).toList();
    }
}
