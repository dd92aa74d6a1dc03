package fi.verkosto.review.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemlTest {

    private static final double[] FINE_GRID = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97};

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void findsNothingBetterElsewhere(int seed) {
        Design design = Design.of(Panels.simulate(8, 5, 2, seed % 3, seed).scores());

        Ratios found = Reml.fit(design);

        double least = deviance(design, found);
        for (double application : FINE_GRID) {
            for (double evaluator : FINE_GRID) {
                Ratios other = new Ratios(application / (1 - application), evaluator / (1 - evaluator));
                assertThat(deviance(design, other)).isGreaterThanOrEqualTo(least - 1e-8);
            }
        }
        for (double nearby : new double[] {0.999, 1.001}) {
            assertThat(deviance(design, new Ratios(found.application() * nearby, found.evaluator())))
                    .isGreaterThanOrEqualTo(least - 1e-8);
            assertThat(deviance(design, new Ratios(found.application(), found.evaluator() * nearby)))
                    .isGreaterThanOrEqualTo(least - 1e-8);
        }
    }

    private static double deviance(Design design, Ratios ratios) {
        Equations equations = new Equations(design, ratios);
        return equations.solve().deviance(equations.logDeterminant());
    }
}
