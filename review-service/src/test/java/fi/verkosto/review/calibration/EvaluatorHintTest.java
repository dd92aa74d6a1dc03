package fi.verkosto.review.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class EvaluatorHintTest {

    private static final int APPLICATIONS = 40;

    @Test
    void saysWhoIsSevere() {
        Calibrated calibrated = Panels.calibrate(panel(evaluator -> evaluator - 1.5, 0, 1));

        assertThat(calibrated.evaluators())
                .extracting(EvaluatorHint::severity)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(hint(calibrated, 0).severity()).isCloseTo(1.5, within(0.4));
        assertThat(hint(calibrated, 3).severity()).isCloseTo(-1.5, within(0.4));
        assertThat(calibrated.evaluators()).allSatisfy(hint -> {
            assertThat(hint.scores()).isEqualTo(APPLICATIONS);
            assertThat(hint.standardError()).isBetween(0.1, 1.0);
        });
    }

    @Test
    void correctsAnApplicationForItsSevereEvaluators() {
        List<Score> scores = panel(evaluator -> evaluator == 0 ? -1 : 0, 0, 1);
        scores.removeIf(score -> score.applicationId().equals(Panels.application(3))
                && score.evaluator().compareTo(Panels.evaluator(1)) > 0);
        Calibrated calibrated = Panels.calibrate(scores);

        CalibratedApplication corrected = calibrated.applications().stream()
                .filter(application -> application.applicationId().equals(Panels.application(3)))
                .findFirst()
                .orElseThrow();
        double severity = (hint(calibrated, 0).severity() + hint(calibrated, 1).severity()) / 2;
        assertThat(corrected.forSeverity()).isCloseTo(severity, within(1e-12)).isGreaterThan(0.15);
        assertThat(corrected.calibrated())
                .isCloseTo(
                        calibrated.mean()
                                + corrected.kept() * (corrected.mean() + corrected.forSeverity() - calibrated.mean()),
                        within(1e-9));
    }

    @Test
    void saysWhoUsesMoreOfTheScale() {
        Calibrated calibrated = Panels.calibrate(panel(_ -> 0, 0, 3));

        assertThat(hint(calibrated, 3).spread().orElseThrow()).isGreaterThan(1.3);
        assertThat(hint(calibrated, 1).spread().orElseThrow()).isLessThan(1.1);
        assertThat(hint(calibrated, 3).disagreement())
                .isGreaterThan(2 * hint(calibrated, 1).disagreement());
    }

    @Test
    void saysWhoseScoresRiseOverTime() {
        Calibrated calibrated = Panels.calibrate(panel(_ -> 0, 0.1, 1));

        Drift drift = hint(calibrated, 2).drift().orElseThrow();
        assertThat(drift.slope()).isCloseTo(0.075, within(0.04)).isGreaterThan(3 * drift.standardError());
        assertThat(hint(calibrated, 1).drift().orElseThrow().slope()).isLessThan(drift.slope() / 3);
    }

    @Test
    void saysNothingFromTwoScores() {
        List<Score> scores = new ArrayList<>(
                Panels.complete(new double[] {5, 4, 4}, new double[] {3, 3, 2}, new double[] {1, 2, 3}));
        scores.add(new Score(Panels.application(0), Panels.evaluator(9), 4, OptionalInt.of(1)));
        scores.add(new Score(Panels.application(1), Panels.evaluator(9), 4, OptionalInt.of(2)));

        EvaluatorHint hint = Panels.calibrate(scores).evaluators().getLast();

        assertThat(hint.evaluator()).isEqualTo(Panels.evaluator(9));
        assertThat(hint.spread()).isEmpty();
        assertThat(hint.drift()).isEmpty();
    }

    @Test
    void saysNothingOfDriftWithoutAnOrder() {
        Calibrated calibrated = Panels.calibrate(
                Panels.complete(new double[] {5, 4, 4}, new double[] {3, 3, 2}, new double[] {1, 2, 3}));

        assertThat(calibrated.evaluators()).allSatisfy(hint -> {
            assertThat(hint.spread()).isPresent();
            assertThat(hint.drift()).isEmpty();
        });
    }

    /** Four evaluators score everything: the third drifts, and the fourth uses more of the scale. */
    private static List<Score> panel(IntToDoubleFunction leaning, double drift, double spread) {
        List<Score> scores = new ArrayList<>();
        List<Score> simulated = Panels.simulate(APPLICATIONS, 4, 4, 0, 5).scores();
        for (Score score : simulated) {
            int application = (int) score.applicationId().getLeastSignificantBits() - 1;
            int evaluator = Integer.parseInt(score.evaluator().substring("evaluator-".length()));
            double value = 3
                    + (score.value() - 3) * (evaluator == 3 ? spread : 1)
                    + leaning.applyAsDouble(evaluator)
                    + (evaluator == 2 ? drift * application : 0);
            scores.add(new Score(score.applicationId(), score.evaluator(), value, OptionalInt.of(application)));
        }
        return scores;
    }

    private static EvaluatorHint hint(Calibrated calibrated, int evaluator) {
        return calibrated.evaluators().get(evaluator);
    }
}
