package fi.verkosto.review.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Thirty applications, three scores each by ten evaluators, of which the truth is known, two hundred times. */
class GainOverTheMeanTest {

    private static final int PANELS = 200;
    private static final int APPLICATIONS = 30;

    @Test
    void losesHardlyAnythingWhereAllAreAsSevere() {
        assertThat(agreement(0, application -> -application.standing().expectedRank()))
                .isGreaterThan(agreement(0, CalibratedApplication::mean) - 0.01);
    }

    @Test
    void gainsWhereSeverityVariesAsMuchAsMerit() {
        assertThat(agreement(1, application -> -application.standing().expectedRank()))
                .isGreaterThan(agreement(1, CalibratedApplication::mean) + 0.04);
    }

    @Test
    void statesIntervalsThatHoldTheTruePlaceAsOftenAsTheySay() {
        assertThat(held(Standing::half)).isBetween(0.5, 0.62);
        assertThat(held(Standing::ninety)).isBetween(0.88, 0.97);
    }

    /** The mean of Kendall's tau between the truth and an order by a figure. */
    private static double agreement(double severity, ToDoubleFunction<CalibratedApplication> figure) {
        return LongStream.range(0, PANELS)
                .mapToObj(seed -> Panels.simulate(APPLICATIONS, 10, 3, severity, seed))
                .mapToDouble(panel -> kendall(panel.merits(), figures(panel, figure)))
                .average()
                .orElseThrow();
    }

    private static List<Double> figures(Panels.Simulated panel, ToDoubleFunction<CalibratedApplication> figure) {
        return Panels.calibrate(panel.scores()).applications().stream()
                .sorted(Comparator.comparing(CalibratedApplication::applicationId))
                .map(figure::applyAsDouble)
                .toList();
    }

    private static double kendall(List<Double> one, List<Double> other) {
        double sum = 0;
        for (int first = 0; first < one.size(); first++) {
            for (int second = 0; second < first; second++) {
                sum += Math.signum(one.get(first) - one.get(second))
                        * Math.signum(other.get(first) - other.get(second));
            }
        }
        return sum / (one.size() * (one.size() - 1) / 2.0);
    }

    private static double held(Function<Standing, PlaceInterval> interval) {
        return LongStream.range(0, PANELS)
                .mapToObj(seed -> Panels.simulate(APPLICATIONS, 10, 3, 1, seed))
                .mapToDouble(panel -> held(panel, interval))
                .average()
                .orElseThrow();
    }

    private static double held(Panels.Simulated panel, Function<Standing, PlaceInterval> interval) {
        List<Standing> standings = Panels.calibrate(panel.scores()).applications().stream()
                .sorted(Comparator.comparing(CalibratedApplication::applicationId))
                .map(CalibratedApplication::standing)
                .toList();
        return IntStream.range(0, APPLICATIONS)
                .map(application -> {
                    PlaceInterval places = interval.apply(standings.get(application));
                    long place = 1 + better(panel.merits(), application);
                    return places.best() <= place && place <= places.worst() ? 1 : 0;
                })
                .average()
                .orElseThrow();
    }

    private static long better(List<Double> merits, int application) {
        return merits.stream().filter(merit -> merit > merits.get(application)).count();
    }
}
