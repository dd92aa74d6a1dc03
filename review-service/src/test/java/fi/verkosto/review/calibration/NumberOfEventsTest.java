package fi.verkosto.review.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberOfEventsTest {

    @Test
    void addsUpUnequalEvents() {
        double[] cumulative = new NumberOfEvents(new double[] {0.5, 0.2, 0.9}).cumulative(0);

        assertThat(cumulative).containsExactly(new double[] {0.04, 0.45, 0.91, 1}, within(1e-12));
    }

    @Test
    void knowsWhatIsCertain() {
        double[] cumulative = new NumberOfEvents(new double[] {1, 0, 1, 1}).cumulative(0);

        assertThat(cumulative).containsExactly(0, 0, 0, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({"10, 0.3, 1e-12", "300, 0.01, 1e-9", "300, 0.02, 0.006", "50, 0.5, 0.001", "2000, 0.3, 0.001"})
    void isNearlyBinomialForEqualEvents(int events, double probability, double error) {
        double[] probabilities =
                IntStream.range(0, events).mapToDouble(_ -> probability).toArray();
        BinomialDistribution binomial = new BinomialDistribution(events, probability);

        assertThat(new NumberOfEvents(probabilities).cumulative(0))
                .containsExactly(
                        IntStream.rangeClosed(0, events)
                                .mapToDouble(binomial::cumulativeProbability)
                                .toArray(),
                        within(error));
    }
}
