package fi.verkosto.review.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.assignment.Score;
import fi.verkosto.review.assignment.ScoreSheet;
import fi.verkosto.review.call.Criterion;
import fi.verkosto.review.call.Strand;
import fi.verkosto.review.call.StrandKind;
import fi.verkosto.review.portfolio.Policy;
import fi.verkosto.review.ranking.CompleteScores;
import fi.verkosto.review.ranking.Entrant;
import fi.verkosto.review.ranking.StrandRanking;
import fi.verkosto.review.review.Organisation;
import fi.verkosto.review.review.SubmittedApplication;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioInputTest {

    private static final List<Criterion> CRITERIA =
            List.of(new Criterion("QUALITY", 60, 100, false), new Criterion("IMPACT", 40, 100, false));
    private static final List<Strand> STRANDS =
            List.of(new Strand("REGIONAL_NETWORK", StrandKind.NETWORK, 6, Money.euros("500000"), null));

    /** 2 and 3 evaluators: by 6 both means are whole. */
    @Test
    void hasExactMeansAsWholeNumbers() {
        ScenarioInput input = input(scored(2, 3, 2), scored(1, 1), scored(3, 3));

        assertThat(input.scale()).isEqualTo(600);
        assertThat(input.candidates()).extracting(ScenarioCandidate::points).containsExactly(1_800L, 1_400L, 600L);
        assertThat(input.candidates().get(1).criteria()).containsExactly(14L, 14L);
        assertThat(input.mean(1_400)).isEqualByComparingTo("2.3333");
        assertThat(input.atLeast(1_400)).isEqualByComparingTo("2.3334");
        assertThat(input.candidates()).extracting(ScenarioCandidate::place).containsExactly(1, 2, 3);
        assertThat(input.strands().getFirst().money()).isEqualTo(50_000_000);
    }

    /** 7/3 is shown as 2.33: whoever reads the ranking sees that it has the minimum. */
    @ParameterizedTest
    @CsvSource({"2.33, true", "2.34, false", "2.00, true"})
    void asksForAMinimumAsItIsShown(String minimum, boolean meetsIt) {
        ScenarioInput input = input(scored(2, 3, 2), scored(1, 1));
        ScenarioPolicies policies =
                new ScenarioPolicies(new BigDecimal(minimum), false, Map.of(), false, null, null, false);

        Policy.MinimumPoints asked =
                (Policy.MinimumPoints) input.with(policies).policies().getFirst();

        assertThat(input.candidates().getFirst().points() >= asked.points()).isEqualTo(meetsIt);
    }

    /** 200 evaluators of different applications, each other number prime to the rest. */
    @Test
    void refusesWhatCannotBeReckonedExactly() {
        int[][] scores = IntStream.of(97, 89, 83, 79, 73, 71, 67, 61)
                .mapToObj(evaluators ->
                        IntStream.generate(() -> 100).limit(evaluators).toArray())
                .toArray(int[][]::new);

        assertThatThrownBy(() -> input(List.of(scores))).isInstanceOf(ArithmeticException.class);
    }

    private static int[] scored(int... scores) {
        return scores;
    }

    private static ScenarioInput input(int[]... scores) {
        return input(List.of(scores));
    }

    private static ScenarioInput input(List<int[]> scores) {
        List<Entrant> entrants = new ArrayList<>();
        scores.forEach(given -> entrants.add(entrant(entrants.size(), given)));
        return ScenarioInput.of(
                StrandRanking.all(STRANDS, CRITERIA, entrants),
                new CallLimits(Money.euros("4000000"), STRANDS, CRITERIA, 0));
    }

    private static Entrant entrant(int number, int... scores) {
        return new Entrant(
                new UUID(1, number),
                new UUID(2, number),
                application(),
                IntStream.range(0, scores.length)
                        .mapToObj(i -> new CompleteScores("evaluator-" + i, Optional.empty(), sheet(scores[i])))
                        .toList(),
                Optional.empty());
    }

    private static ScoreSheet sheet(int score) {
        return new ScoreSheet(List.of(new Score("QUALITY", score, null, null), new Score("IMPACT", score, null, null)));
    }

    private static SubmittedApplication application() {
        return new SubmittedApplication(
                "12/340/2018",
                "REGIONAL_NETWORK",
                1,
                Instant.EPOCH,
                null,
                "fi",
                "Title",
                "Summary",
                new Organisation("0502454-6", "Omnia"),
                "01",
                "ADVANCED",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Money.ZERO,
                Money.ZERO,
                null,
                Money.euros("100000"));
    }
}
