package fi.verkosto.review.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the same equations written out in full, with either factor the larger one. */
class EquationsTest {

    @ParameterizedTest
    @CsvSource({
        "12, 5, 1.2, 0.7",
        "12, 5, 0, 0.7",
        "12, 5, 1.2, 0",
        "12, 5, 0, 0",
        "6, 14, 0.8, 1.9",
        "6, 14, 0, 2",
        "9, 9, 30, 40"
    })
    void saysTheSameAsTheEquationsInFull(int applications, int evaluators, double application, double evaluator) {
        Design design =
                Design.of(Panels.simulate(applications, evaluators, 3, 1, 7).scores());
        Ratios ratios = new Ratios(application, evaluator);
        RealMatrix effects = effects(design, ratios);
        RealMatrix full = full(effects, applications + evaluators);
        LUDecomposition solver = new LUDecomposition(full);
        double[] expected = solver.getSolver()
                .solve(effects.transpose().operate(values(design)))
                .toArray();
        RealMatrix inverse = solver.getSolver().getInverse();

        Equations equations = new Equations(design, ratios);
        Solution solution = equations.solve();
        Uncertainty merit = new Uncertainty(equations, design.applications(), equations.inverseOfComplement());
        Uncertainty leaning = new Uncertainty(equations, design.evaluators(), equations.inverseOfComplement());

        assertThat(equations.logDeterminant()).isCloseTo(Math.log(solver.getDeterminant()), within(1e-9));
        assertThat(solution.mean()).isCloseTo(expected[applications + evaluators], within(1e-9));
        for (int level = 0; level < applications; level++) {
            assertThat(solution.merit(level)).isCloseTo(application * expected[level], within(1e-9));
            assertThat(merit.covariances(level))
                    .containsExactly(
                            inverse.getSubMatrix(level, level, 0, applications - 1)
                                    .getRow(0),
                            within(1e-9));
            assertThat(merit.variance(level)).isCloseTo(inverse.getEntry(level, level), within(1e-9));
        }
        for (int level = 0; level < evaluators; level++) {
            int row = applications + level;
            assertThat(solution.leaning(level)).isCloseTo(evaluator * expected[row], within(1e-9));
            assertThat(leaning.variance(level)).isCloseTo(inverse.getEntry(row, row), within(1e-9));
        }
    }

    private static RealMatrix effects(Design design, Ratios ratios) {
        int applications = design.applications().levels();
        int columns = applications + design.evaluators().levels() + 1;
        RealMatrix effects = new Array2DRowRealMatrix(design.size(), columns);
        for (int score = 0; score < design.size(); score++) {
            effects.setEntry(score, design.applications().levelOf(score), ratios.application());
            effects.setEntry(score, applications + design.evaluators().levelOf(score), ratios.evaluator());
            effects.setEntry(score, columns - 1, 1);
        }
        return effects;
    }

    private static RealMatrix full(RealMatrix effects, int random) {
        RealMatrix full = effects.transpose().multiply(effects);
        for (int row = 0; row < random; row++) {
            full.addToEntry(row, row, 1);
        }
        return full;
    }

    private static ArrayRealVector values(Design design) {
        ArrayRealVector values = new ArrayRealVector(design.size());
        for (int score = 0; score < design.size(); score++) {
            values.setEntry(score, design.value(score));
        }
        return values;
    }
}
