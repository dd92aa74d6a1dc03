package fi.verkosto.review.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.review.assignment.Score;
import fi.verkosto.review.assignment.ScoreSheet;
import fi.verkosto.review.call.Criterion;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeanTest {

    private static final List<Criterion> EQUAL = criteria(20, 20, 20, 20, 20);

    @Test
    void isTheFigureOfTheDomain() {
        ScoreSheet first = sheet(3, 3, 2, 3, 2);
        ScoreSheet second = sheet(2, 2, 2, 3, 1);

        assertThat(Mean.of(List.of(first), EQUAL).orElseThrow().rounded()).isEqualByComparingTo("2.6");
        assertThat(Mean.of(List.of(second), EQUAL).orElseThrow().rounded()).isEqualByComparingTo("2.0");
        assertThat(Mean.of(List.of(first, second), EQUAL).orElseThrow().rounded())
                .isEqualByComparingTo("2.3");
    }

    @Test
    void countsOnlyEvaluatorsWhoScoredEveryCriterion() {
        ScoreSheet complete = sheet(3, 3, 2, 3, 2);
        ScoreSheet incomplete = sheet(0, 0, 0, 0);

        assertThat(Mean.of(List.of(complete, incomplete), EQUAL).orElseThrow().rounded())
                .isEqualByComparingTo("2.6");
        assertThat(Mean.of(List.of(incomplete), EQUAL)).isEmpty();
    }

    @Test
    void isWeighted() {
        Mean mean = Mean.of(List.of(sheet(3, 0)), criteria(75, 25)).orElseThrow();

        assertThat(mean.rounded()).isEqualByComparingTo("2.25");
    }

    @Test
    void isShownWithTwoDecimalsRoundedHalfUp() {
        assertThat(new Mean(1125, 1000).rounded().toString()).isEqualTo("1.13");
        assertThat(new Mean(1124, 1000).rounded().toString()).isEqualTo("1.12");
        assertThat(new Mean(2, 1).rounded().toString()).isEqualTo("2.00");
    }

    @Test
    void comparesExactlyWhereRoundedFiguresAreEqual() {
        Mean third = new Mean(200, 300);
        Mean almost = new Mean(6666, 10_000);

        assertThat(third).isGreaterThan(almost);
        assertThat(third).isEqualByComparingTo(new Mean(400, 600));
    }

    private static List<Criterion> criteria(int... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(index -> new Criterion("CRITERION_" + index, weights[index], 3, false))
                .toList();
    }

    private static ScoreSheet sheet(int... scores) {
        return new ScoreSheet(IntStream.range(0, scores.length)
                .mapToObj(index -> new Score("CRITERION_" + index, scores[index], null, null))
                .toList());
    }
}
