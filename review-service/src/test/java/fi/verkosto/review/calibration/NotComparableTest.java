package fi.verkosto.review.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotComparableTest {

    private static final double[] GOOD = {5, 4, 6};
    private static final double[] FAIR = {3, 4, 4};
    private static final double[] POOR = {1, 2, 3};

    @Test
    void ranksThreeApplicationsThatTwoEvaluatorsScored() {
        assertThat(Calibration.of(Panels.complete(new double[] {5, 4}, new double[] {3, 3}, new double[] {1, 2})))
                .isInstanceOf(Calibrated.class);
    }

    @Test
    void ranksNothingWithoutScores() {
        assertThat(reasons(List.of()))
                .containsExactly(new Reason.TooFewApplications(0, 3), new Reason.TooFewComparingEvaluators(0, 2));
    }

    @Test
    void saysThatTwoApplicationsAreTooFew() {
        assertThat(reasons(Panels.complete(GOOD, POOR))).containsExactly(new Reason.TooFewApplications(2, 3));
    }

    @Test
    void saysThatMoreThanTwoThousandApplicationsAreTooMany() {
        List<Score> scores = new ArrayList<>();
        for (int application = 0; application <= 2_000; application++) {
            scores.add(Panels.score(application, 0, application % 4));
            scores.add(Panels.score(application, 1, application % 3));
        }

        assertThat(reasons(scores)).containsExactly(new Reason.TooManyApplications(2_001, 2_000));
    }

    @Test
    void saysThatOneScoreForEachIsTooFew() {
        assertThat(reasons(Panels.complete(new double[] {5}, new double[] {3}, new double[] {1})))
                .containsExactly(new Reason.TooFewScores(3, 6), new Reason.TooFewComparingEvaluators(1, 2));
    }

    @Test
    void saysThatOneScoreLessThanTwoForEachIsTooFew() {
        List<Score> scores = new ArrayList<>(Panels.complete(new double[] {5, 4}, new double[] {3, 3}));
        scores.add(Panels.score(2, 0, 1));

        assertThat(reasons(scores)).containsExactly(new Reason.TooFewScores(5, 6));
    }

    @Test
    void saysThatTwoScoresForEachAreTooFewForManyEvaluators() {
        List<Score> scores =
                new ArrayList<>(Panels.complete(new double[] {5, 4}, new double[] {3, 3}, new double[] {1, 3}));
        for (int evaluator = 2; evaluator < 6; evaluator++) {
            scores.add(Panels.score(0, evaluator, evaluator));
        }
        scores.removeIf(score -> score.equals(Panels.score(2, 1, 3)) || score.equals(Panels.score(0, 0, 5)));

        assertThat(reasons(scores)).containsExactly(new Reason.TooFewScores(8, 9));
    }

    @Test
    void saysThatScoresAreAllEqual() {
        double[] same = {3.1, 3.1};

        assertThat(reasons(Panels.complete(same, same, same))).containsExactly(new Reason.AllScoresEqual());
    }

    @Test
    void namesTheGroupsThatNobodyJoins() {
        List<Score> scores = new ArrayList<>(Panels.complete(GOOD, FAIR, POOR));
        for (int application = 3; application < 5; application++) {
            for (int evaluator = 3; evaluator < 5; evaluator++) {
                scores.add(Panels.score(application, evaluator, application + evaluator));
            }
        }

        assertThat(reasons(scores))
                .containsExactly(new Reason.SeparateGroups(List.of(
                        new Reason.Group(
                                List.of(Panels.application(0), Panels.application(1), Panels.application(2)),
                                List.of(Panels.evaluator(0), Panels.evaluator(1), Panels.evaluator(2))),
                        new Reason.Group(
                                List.of(Panels.application(3), Panels.application(4)),
                                List.of(Panels.evaluator(3), Panels.evaluator(4))))));
    }

    @Test
    void ranksGroupsThatOneScoreJoins() {
        List<Score> scores = new ArrayList<>(Panels.complete(GOOD, FAIR, POOR));
        for (int application = 3; application < 5; application++) {
            for (int evaluator = 3; evaluator < 5; evaluator++) {
                scores.add(Panels.score(application, evaluator, application + evaluator));
            }
        }
        scores.add(Panels.score(3, 0, 4));

        assertThat(Calibration.of(scores)).isInstanceOf(Calibrated.class);
    }

    @Test
    void refusesTwoScoresOfOneEvaluatorForOneApplication() {
        List<Score> scores = new ArrayList<>(Panels.complete(GOOD, FAIR, POOR));
        scores.add(Panels.score(1, 1, 4));

        assertThatThrownBy(() -> Calibration.of(scores)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> Panels.score(0, 0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Panels.score(0, 0, Double.NEGATIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Reason> reasons(List<Score> scores) {
        return ((NotComparable) Calibration.of(scores)).reasons();
    }
}
