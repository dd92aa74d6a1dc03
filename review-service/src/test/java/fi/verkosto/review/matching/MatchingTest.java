package fi.verkosto.review.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.review.matching.EveryMatching.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final int SMALL_ONES = 400;

    /** Evaluators in rows, applications in columns: the example of the PeerReview4All package. */
    private static final int[][] EXAMPLE = {{100, 80, 100}, {0, 0, 24}, {25, 25, 50}};

    /** All three objectives, against every matching there is. */
    @Test
    void isAsGoodAsTheBestOfAllMatchings() {
        int possible = 0;
        for (long seed = 0; seed < SMALL_ONES; seed++) {
            MatchingInput input = Instances.small(seed);
            Optional<Value> best = EveryMatching.best(input);
            Outcome outcome = Matching.of(input, Progress.UNHEARD);

            if (best.isEmpty()) {
                assertThat(outcome).as("seed %s", seed).isInstanceOf(Impossible.class);
            } else {
                Matched matched = (Matched) outcome;
                assertThat(value(matched)).as("seed %s", seed).isEqualTo(best.get());
                assertThat(EveryMatching.value(input, pairs(matched)))
                        .as("seed %s", seed)
                        .isEqualTo(best.get());
                assertThat(matched.isProven()).as("seed %s", seed).isTrue();
                assertKeepsTheRules(input, matched);
                possible++;
            }
        }
        assertThat(possible).isBetween(SMALL_ONES / 4, SMALL_ONES - SMALL_ONES / 10);
    }

    /** Where the total alone counted (150), an application would get nobody who knows it. */
    @Test
    void servesTheWorstServedBeforeTheTotal() {
        MatchingInput input = Instances.ofMatrix(EXAMPLE);

        Matched matched = matched(input);

        assertThat(matched.worst().value()).isEqualTo(24);
        assertThat(matched.total().value()).isEqualTo(149);
        assertThat(matched.isProven()).isTrue();
    }

    @Test
    void joinsAllApplicationsWhereItCostsNothing() {
        MatchingInput input = Instances.input(
                List.of(
                        Instances.application(1, 2),
                        Instances.application(2, 2),
                        Instances.application(3, 2),
                        Instances.application(4, 2)),
                List.of(
                        Instances.evaluator(1, 2),
                        Instances.evaluator(2, 2),
                        Instances.evaluator(3, 2),
                        Instances.evaluator(4, 2)));

        assertThat(matched(input).groups()).isEqualTo(new Matched.Found(1, 1));
    }

    @Test
    void seesNoDifferenceInTheOrderOfTheInput() {
        MatchingInput input = Instances.large(40, 14, 2, 6, 3);
        List<Application> applications = new ArrayList<>(input.applications());
        List<Evaluator> evaluators = new ArrayList<>(input.evaluators());
        Collections.shuffle(applications, new Random(5));
        Collections.shuffle(evaluators, new Random(5));

        assertThat(matched(new MatchingInput(
                        applications, evaluators, input.forbidden(), input.fixed(), input.seed(), input.timeLimit())))
                .isEqualTo(matched(input));
    }

    @Test
    void findsTheSameForTheSameSeedAndOthersAsGoodForOthers() {
        MatchingInput input = Instances.large(40, 14, 2, 6, 3);
        Matched first = matched(input);
        Matched other = matched(Instances.withSeed(input, 99));

        assertThat(matched(input)).isEqualTo(first);
        assertThat(other.pairs()).isNotEqualTo(first.pairs());
        assertThat(other.worst().value()).isEqualTo(first.worst().value());
        assertThat(other.total().value()).isEqualTo(first.total().value());
    }

    /** Takes about a second; the limit is for a machine that has much else to do. */
    @Test
    void servesAThousandApplications() {
        MatchingInput input = Instances.withLimit(Instances.large(1000, 300, 3, 12, 1), Duration.ofSeconds(60));

        Matched matched = Assertions.assertTimeout(Duration.ofSeconds(60), () -> matched(input));

        assertKeepsTheRules(input, matched);
        assertThat(matched.isProven()).isTrue();
    }

    @Test
    void saysWhatItReachedAndWhenAnythingIsProven() {
        List<String> told = new ArrayList<>();
        MatchingInput input = Instances.ofMatrix(EXAMPLE);

        Matching.of(input, (objective, best, bound, elapsed) -> {
            assertThat(elapsed).isPositive();
            told.add(objective + " " + best + " " + bound);
        });

        assertThat(told)
                .startsWith("WORST_SERVED 0 24")
                .containsSubsequence("WORST_SERVED 24 24", "TOTAL 149 149")
                .endsWith("GROUPS 3 3");
    }

    @Test
    void takesTheBestSoFarWhenTheTimeEndsAndDoesNotCallItProven() {
        MatchingInput hasty = Instances.withLimit(Instances.ofMatrix(EXAMPLE), Duration.ofNanos(1));

        Matched matched = matched(hasty);

        assertKeepsTheRules(hasty, matched);
        assertThat(matched.worst().value()).isZero();
        assertThat(matched.worst().isProven()).isFalse();
        assertThat(matched.isProven()).isFalse();
    }

    /** The solver calls from code that knows no exceptions, and would end the process. */
    @Test
    void endsWithTheExceptionOfWhoeverIsTold() {
        MatchingInput input = Instances.ofMatrix(EXAMPLE);
        AtomicInteger all = new AtomicInteger();
        Matching.of(input, (_, _, _, _) -> all.incrementAndGet());

        for (int last = 1; last <= all.get(); last++) {
            AtomicInteger left = new AtomicInteger(last);
            Progress progress = (_, _, _, _) -> {
                if (left.decrementAndGet() == 0) {
                    throw new IllegalStateException("Told");
                }
            };
            assertThatThrownBy(() -> Matching.of(input, progress)).hasMessage("Told");
        }
    }

    @Test
    void asksNobodyForWhatHasItsEvaluators() {
        MatchingInput input = new MatchingInput(
                List.of(Instances.application(1, 1), Instances.application(2, 1)),
                List.of(new Evaluator("full", 1, 1, Set.of("fi"), Set.of()), Instances.evaluator(2, 1)),
                Set.of(),
                Set.of(new Pair(Instances.id(1), "full")),
                1,
                Instances.LONG);

        assertThat(pairs(matched(input))).containsExactly(new Pair(Instances.id(2), "evaluator-2"));
    }

    @Test
    void hasNothingToDoWithoutApplications() {
        Matched matched = matched(Instances.input(List.of(), List.of(Instances.evaluator(1, 2))));

        assertThat(matched.pairs()).isEmpty();
        assertThat(matched.isProven()).isTrue();
    }

    private static Matched matched(MatchingInput input) {
        return (Matched) Matching.of(input, Progress.UNHEARD);
    }

    private static Value value(Matched matched) {
        return new Value(matched.worst().value(), matched.total().value(), (int)
                matched.groups().value());
    }

    private static List<Pair> pairs(Matched matched) {
        return matched.pairs().stream().map(MatchedPair::pair).toList();
    }

    private static void assertKeepsTheRules(MatchingInput input, Matched matched) {
        List<Pair> pairs = pairs(matched);
        assertThat(pairs)
                .doesNotHaveDuplicates()
                .noneMatch(input.forbidden()::contains)
                .noneMatch(input.fixed()::contains);
        for (Application application : input.applications()) {
            assertThat(pairs.stream()
                            .filter(pair -> pair.applicationId().equals(application.id()))
                            .count())
                    .isEqualTo(EveryMatching.missing(input, application));
        }
        for (Evaluator evaluator : input.evaluators()) {
            Set<Pair> theirs = Set.copyOf(pairs.stream()
                    .filter(pair -> pair.evaluator().equals(evaluator.person()))
                    .toList());
            assertThat(theirs.size()).isLessThanOrEqualTo(Math.max(0, evaluator.capacity() - evaluator.load()));
            input.applications().stream()
                    .filter(application -> theirs.contains(new Pair(application.id(), evaluator.person())))
                    .flatMap(application -> application.language().stream())
                    .forEach(language -> assertThat(evaluator.languages()).contains(language));
        }
    }
}
