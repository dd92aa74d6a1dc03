package fi.verkosto.review.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.review.portfolio.Robustness.Exact;
import fi.verkosto.review.portfolio.Robustness.Sampled;
import fi.verkosto.review.portfolio.Robustness.Standing;
import fi.verkosto.review.solver.Budget;
import java.time.Duration;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RobustnessTest {

    private static final long MANY = 100_000_000;

    /** Score by the one criterion, by the other, cost. */
    private static final int[][] VECTOR = {{8, 2, 3}, {6, 5, 3}, {5, 7, 4}, {2, 8, 2}, {4, 4, 2}, {7, 1, 2}};

    private static final Weightings ANY = new Weightings(List.of(0, 0), List.of(100, 100));

    @Test
    void findsAllThatNoOtherSurpasses() {
        ScoredInput scored = vector();
        long[][] points = IntStream.range(0, VECTOR.length)
                .mapToObj(i -> new long[] {VECTOR[i][0], VECTOR[i][1]})
                .toArray(long[][]::new);

        List<BitSet> sets = NonDominated.of(scored.input(), points, 2, 0, MANY).orElseThrow();

        assertThat(sets.stream().map(RobustnessTest::letters).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("ABD", "ABE", "ABF", "BDE", "CDE", "CDF");
    }

    @Test
    void saysWhoIsInAllOfThemAndWhoInNone() {
        Exact exact = (Exact) Robustly.of(vector(), ANY, budget(), MANY);

        assertThat(exact.portfolios()).isEqualTo(6);
        assertThat(exact.included()).containsExactly(3, 4, 2, 4, 3, 2);
        assertThat(exact.of(0)).isEqualTo(Standing.BORDERLINE);

        Exact certain = (Exact) Robustly.of(vector(), new Weightings(List.of(90, 10), List.of(90, 10)), budget(), MANY);
        assertThat(certain.of(0)).isEqualTo(Standing.CORE);
        assertThat(certain.of(3)).isEqualTo(Standing.EXTERIOR);
    }

    /** Against every portfolio there is, compared with every other. */
    @Test
    void isWhatComparingAllWithAllFinds() {
        for (long seed = 0; seed < 300; seed++) {
            PortfolioInput input = Instances.small(seed);
            if (input.policies().contains(new Policy.EveryRegion())) {
                continue;
            }
            Random random = new Random(seed);
            long[][] points = IntStream.range(0, input.candidates().size())
                    .mapToObj(_ -> random.longs(3, 0, 6).toArray())
                    .toArray(long[][]::new);
            Set<BitSet> found =
                    new HashSet<>(NonDominated.of(input, points, 3, 0, MANY).orElseThrow());

            assertThat(found).as("seed %s", seed).isEqualTo(unsurpassed(input, points));
        }
    }

    /** Of those that reach as many regions as can be, whatever the weights. */
    @Test
    void putsRegionsBeforePointsUnderEveryWeighting() {
        int told = 0;
        for (long seed = 0; seed < 300; seed++) {
            PortfolioInput input = Instances.small(seed);
            if (!input.policies().contains(new Policy.EveryRegion())
                    || EveryPortfolio.of(input).isEmpty()) {
                continue;
            }
            List<List<Long>> criteria = input.candidates().stream()
                    .map(candidate -> List.of(candidate.points(), 8 - candidate.points()))
                    .toList();
            Worth worth = Worth.of(input);
            int most = EveryPortfolio.of(input).stream()
                    .mapToInt(worth::regions)
                    .max()
                    .orElseThrow();
            List<BitSet> reaching = EveryPortfolio.of(input).stream()
                    .filter(set -> worth.regions(set) == most)
                    .toList();
            long expected = reaching.stream()
                    .filter(one -> reaching.stream()
                            .noneMatch(other -> Values.surpass(both(other, criteria), both(one, criteria))))
                    .count();

            Exact exact = (Exact) Robustly.of(new ScoredInput(input, criteria), ANY, budget(), MANY);

            assertThat(exact.portfolios()).as("seed %s", seed).isEqualTo((int) expected);
            told++;
        }
        assertThat(told).isGreaterThan(50);
    }

    private static long[] both(BitSet set, List<List<Long>> criteria) {
        return set.stream()
                .mapToObj(
                        i -> new long[] {criteria.get(i).get(0), criteria.get(i).get(1)})
                .reduce(new long[2], Values::sum);
    }

    /** By the weights of the call, and not by those that are tried. */
    @Test
    void keepsOutWhoHasTooFewPointsUnderEveryWeighting() {
        PortfolioInput input = vector().input().withPolicies(List.of(new Policy.MinimumPoints(1)));

        Sampled sampled = (Sampled) Robustly.of(new ScoredInput(input, vector().criteria()), ANY, budget(), 0);

        assertThat(sampled.optimal()).containsOnly(0);
    }

    private static Set<BitSet> unsurpassed(PortfolioInput input, long[][] points) {
        List<BitSet> all = EveryPortfolio.of(input);
        return all.stream()
                .filter(one ->
                        all.stream().noneMatch(other -> Values.surpass(value(other, points), value(one, points))))
                .collect(Collectors.toSet());
    }

    private static long[] value(BitSet set, long[][] points) {
        return set.stream().mapToObj(i -> points[i]).reduce(new long[3], Values::sum);
    }

    @Test
    void callsASampleASample() {
        Sampled sampled = (Sampled) Robustly.of(vector(), ANY, budget(), 5);

        assertThat(sampled.weightings()).isEqualTo(102);
        assertThat(sampled.optimal()).allSatisfy(times -> assertThat(times).isBetween(0, 102));
        assertThat(Robustly.of(vector(), ANY, budget(), 5)).isEqualTo(sampled);
    }

    @Test
    void knowsTheCornersOfWeightings() {
        assertThat(ANY.corners()).containsExactlyInAnyOrder(List.of(0, 100), List.of(100, 0));
        assertThat(Weightings.around(List.of(50, 30, 20), 10).corners())
                .hasSize(6)
                .allSatisfy(corner -> assertThat(
                                corner.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(100));
        assertThatThrownBy(() -> new Weightings(List.of(0, 0), List.of(40, 40)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weightings(List.of(50), List.of(40))).isInstanceOf(IllegalArgumentException.class);
    }

    /** 40 applications for six places: 4 598 479 portfolios. */
    @Test
    void isExactForForty() {
        PortfolioInput input = Instances.large(40, 6, List.of());
        Random random = new Random(40);
        ScoredInput scored = new ScoredInput(
                input,
                IntStream.range(0, 40)
                        .mapToObj(_ -> random.longs(5, 0, 16).boxed().toList())
                        .toList());
        Budget budget = budget();

        Robustness robustness =
                Robustly.of(scored, Weightings.around(List.of(30, 25, 20, 15, 10), 10), budget, Robustly.MOST_STEPS);

        assertThat(robustness).isInstanceOf(Exact.class);
    }

    private static String letters(BitSet set) {
        return set.stream().mapToObj(i -> "" + (char) ('A' + i)).collect(Collectors.joining());
    }

    private static ScoredInput vector() {
        PortfolioInput input = new PortfolioInput(
                IntStream.range(0, VECTOR.length)
                        .mapToObj(i -> new Candidate(
                                new UUID(1, i), "S", 0, VECTOR[i][2], "l" + i, Set.of("l" + i), Set.of(), Set.of()))
                        .toList(),
                List.of(new StrandLimit("S", VECTOR.length, null)),
                8,
                List.of());
        return new ScoredInput(
                input,
                IntStream.range(0, VECTOR.length)
                        .mapToObj(i -> List.of((long) VECTOR[i][0], (long) VECTOR[i][1]))
                        .toList());
    }

    private static Budget budget() {
        return new Budget(Duration.ofMinutes(2));
    }
}
