package fi.verkosto.review.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceDistributionTest {

    private static final int DRAWS = 40_000;

    @ParameterizedTest
    @CsvSource({"3, 3, 2", "8, 4, 2", "15, 5, 5", "15, 5, 3", "30, 10, 3", "20, 30, 3", "80, 25, 3"})
    void saysHowOftenDrawsFromThePosteriorHaveEachPlace(int applications, int evaluators, int scoresOfEach) {
        Posterior posterior = posterior(
                Panels.simulate(applications, evaluators, scoresOfEach, 1, 3).scores());
        double common = ExpectedRanks.of(posterior).covariance();
        double[][] drawn = drawn(posterior);

        for (int application = 0; application < applications; application++) {
            PlaceDistribution distribution = PlaceDistribution.of(application, posterior, common);
            double sum = 0;
            for (int place = 1; place <= applications; place++) {
                sum += drawn[application][place - 1];
                assertThat(distribution.atMost(place)).isCloseTo(sum, within(0.02));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 3, 2", "8, 4, 2", "15, 5, 3", "30, 10, 3"})
    void expectsTheMeanOfTheDrawnPlaces(int applications, int evaluators, int scoresOfEach) {
        Posterior posterior = posterior(
                Panels.simulate(applications, evaluators, scoresOfEach, 1, 3).scores());
        double[][] drawn = drawn(posterior);

        double[] means = Arrays.stream(drawn)
                .mapToDouble(shares -> IntStream.range(0, applications)
                        .mapToDouble(place -> (place + 1) * shares[place])
                        .sum())
                .toArray();

        assertThat(ExpectedRanks.of(posterior).ranks()).containsExactly(means, within(0.15));
    }

    @Test
    void everyPlaceIsAsProbableWhereMeritsDoNotDiffer() {
        Calibrated calibrated = Panels.calibrate(Panels.complete(
                new double[] {1, 2, 3, 4}, new double[] {2, 3, 4, 1}, new double[] {3, 4, 1, 2}, new double[] {
                    4, 1, 2, 3
                }));

        assertThat(calibrated.components().applications()).isZero();
        assertThat(calibrated.applications()).allSatisfy(application -> {
            assertThat(application.calibrated()).isCloseTo(2.5, within(1e-12));
            assertThat(application.standing().place()).isEqualTo(1);
            assertThat(application.standing().expectedRank()).isCloseTo(2.5, within(1e-12));
            assertThat(application.standing().half()).isEqualTo(new PlaceInterval(1, 4));
        });
    }

    private static Posterior posterior(List<Score> scores) {
        Design design = Design.of(scores);
        Equations equations = new Equations(design, new Ratios(1, 1));
        Solution solution = equations.solve();
        return new Posterior(
                IntStream.range(0, design.applications().levels())
                        .mapToDouble(solution::standardisedMerit)
                        .toArray(),
                new Uncertainty(equations, design.applications(), equations.inverseOfComplement()));
    }

    /** For each application and place the share of draws in which it had it. */
    private static double[][] drawn(Posterior posterior) {
        int size = posterior.size();
        RealMatrix covariances = new Array2DRowRealMatrix(size, size);
        IntStream.range(0, size).forEach(row -> covariances.setRow(row, posterior.covariances(row)));
        double[][] root = new CholeskyDecomposition(covariances, 1e-9, 0).getL().getData();
        Random random = new Random(11);
        double[][] shares = new double[size][size];
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] merits = draw(posterior, root, random);
            double[] sorted = Arrays.stream(merits).sorted().toArray();
            for (int application = 0; application < size; application++) {
                int place = size - 1 - Arrays.binarySearch(sorted, merits[application]);
                shares[application][place] += 1.0 / DRAWS;
            }
        }
        return shares;
    }

    private static double[] draw(Posterior posterior, double[][] root, Random random) {
        double[] independent = IntStream.range(0, root.length)
                .mapToDouble(_ -> random.nextGaussian())
                .toArray();
        return IntStream.range(0, root.length)
                .mapToDouble(application -> posterior.mean(application)
                        + IntStream.rangeClosed(0, application)
                                .mapToDouble(column -> root[application][column] * independent[column])
                                .sum())
                .toArray();
    }
}
