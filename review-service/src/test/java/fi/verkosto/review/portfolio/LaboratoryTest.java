package fi.verkosto.review.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.review.portfolio.Laboratory.Result;
import fi.verkosto.review.portfolio.Laboratory.Result.Chosen;
import fi.verkosto.review.portfolio.Laboratory.Result.Clashing;
import fi.verkosto.review.solver.Budget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LaboratoryTest {

    private static final int SMALL_ONES = 1_000;

    /** The value, who is tied, and that an order leads where it must: against every portfolio there is. */
    @Test
    void isAsGoodAsTheBestOfAllPortfolios() {
        int clashing = 0;
        int tied = 0;
        for (long seed = 0; seed < SMALL_ONES; seed++) {
            PortfolioInput input = Instances.small(seed);
            Result result = laboratory(input).best();

            if (EveryPortfolio.of(input).isEmpty()) {
                assertSmallestClash(seed, input, ((Clashing) result).policies());
                clashing++;
            } else {
                Portfolio best = ((Chosen) result).portfolio();
                assertThat(best.proven()).as("seed %s", seed).isTrue();
                assertThat(set(best)).as("seed %s", seed).isEqualTo(expected(input));
                assertThat(best.tied()).as("seed %s", seed).isEqualTo(tied(input));
                assertKeepsMoney(seed, input, best);
                tied += best.tied().isEmpty() ? 0 : 1;
            }
        }
        assertThat(clashing).isGreaterThan(SMALL_ONES / 50);
        assertThat(tied).isGreaterThan(SMALL_ONES / 10);
    }

    /** Each answer against every portfolio of the changed input; the sum and the money by trying all. */
    @Test
    void saysWhatEachLeftOutLacked() {
        int answered = 0;
        for (long seed = 0; seed < SMALL_ONES; seed += 8) {
            PortfolioInput input = Instances.small(seed);
            if (laboratory(input).best() instanceof Chosen(Portfolio best)) {
                for (int i = 0; i < input.candidates().size(); i++) {
                    if (!best.funds(i)) {
                        assertThat(laboratory(input).whyNot(i, best))
                                .as("seed %s, candidate %s", seed, i)
                                .isEqualTo(counterfactual(input, i, best));
                        answered++;
                    }
                }
            }
        }
        assertThat(answered).isGreaterThan(200);
    }

    @Test
    void saysWhatEachPolicyCosts() {
        for (long seed = 0; seed < SMALL_ONES; seed += 4) {
            PortfolioInput input = Instances.small(seed);
            if (laboratory(input).best() instanceof Chosen(Portfolio best)) {
                for (Price price : laboratory(input).prices(best)) {
                    PortfolioInput without = input.without(price.policy());
                    Long expected = EveryPortfolio.of(without).isEmpty()
                            ? null
                            : Long.valueOf(EveryPortfolio.value(
                                                    without,
                                                    EveryPortfolio.best(without).getFirst())
                                            .points()
                                    - best.points());
                    assertThat(price.points()).as("seed %s", seed).isEqualTo(expected);
                }
            }
        }
    }

    /** The PROBE example of 2012: (value, cost) (3, 4) (4, 8) (3, 10) (2, 8). */
    @Test
    void findsThePortfoliosOfProbe() {
        assertThat(probe(20)).containsExactly(0, 1, 3);
        assertThat(probe(22)).containsExactly(0, 1, 2);
        Set<Set<Integer>> efficient =
                IntStream.rangeClosed(0, 30).mapToObj(LaboratoryTest::probe).collect(Collectors.toSet());
        assertThat(efficient).contains(Set.of(), Set.of(0), Set.of(0, 1, 2, 3));
    }

    /** Twice the same points, and one place: whoever was drawn first has it. */
    @Test
    void letsAnOrderDecideBetweenEquals() {
        PortfolioInput input = new PortfolioInput(
                List.of(one(0, 5, 100), one(1, 3, 100), one(2, 3, 100), one(3, 3, 100)),
                List.of(new StrandLimit("S", 2, null)),
                1_000,
                List.of());

        assertThat(chosen(input, List.of(0, 1, 2, 3)).awards()).containsOnlyKeys(0, 1);
        assertThat(chosen(input, List.of(3, 2, 1, 0)).awards()).containsOnlyKeys(0, 3);
        assertThat(chosen(input, List.of(2)).tied()).containsExactly(1, 2, 3);
    }

    /** 700 of 1 000 cents: each gets seven tenths. */
    @Test
    void sharesWhatThereIs() {
        PortfolioInput input = new PortfolioInput(
                List.of(one(0, 5, 333), one(1, 3, 667)),
                List.of(new StrandLimit("S", 2, null)),
                700,
                List.of(new Policy.PartialFunding(60)));

        assertThat(chosen(input, List.of()).awards()).containsEntry(0, 233L).containsEntry(1, 467L);
    }

    /** Ten floors of one and a half cents are ten times two: what is rounded up for them, the large one cannot have. */
    @Test
    void neverGrantsMoreThanThereIs() {
        List<Candidate> candidates = new ArrayList<>(
                IntStream.range(0, 10).mapToObj(i -> one(i, 5, 3)).toList());
        candidates.add(one(10, 5, 100));
        PortfolioInput input = new PortfolioInput(
                candidates, List.of(new StrandLimit("S", 11, null)), 71, List.of(new Policy.PartialFunding(50)));

        Portfolio portfolio = chosen(input, List.of());

        assertThat(portfolio.awards()).hasSize(11).containsEntry(0, 2L).containsEntry(10, 50L);
        assertThat(portfolio.total()).isEqualTo(70);
    }

    /** Four fifths of 100.99 euros are 80.79: 80 euros would be below, and of 1.50 no whole euro is between floor and request. */
    @Test
    void grantsNoWholeEurosBelowTheFloor() {
        List<Policy> policies = List.of(new Policy.PartialFunding(80), new Policy.WholeEuros());
        PortfolioInput input = new PortfolioInput(
                List.of(one(0, 5, 10_099), one(1, 9, 150)), List.of(new StrandLimit("S", 2, null)), 8_199, policies);

        assertThat(chosen(input, List.of()).awards()).isEqualTo(Map.of(0, 8_100L));
        assertThat(chosen(input.withMoney(8_099), List.of()).awards()).isEmpty();
    }

    /** A hundred thousand million euros, in cents. */
    @Test
    void sharesSumsThatAreLargerThanAnyCallHas() {
        long largest = 10_000_000_000_000L;
        PortfolioInput input = new PortfolioInput(
                List.of(one(0, 5, largest), one(1, 3, largest)),
                List.of(new StrandLimit("S", 2, null)),
                largest + largest / 2,
                List.of(new Policy.PartialFunding(60)));

        assertThat(chosen(input, List.of()).awards())
                .containsEntry(0, largest / 4 * 3)
                .containsEntry(1, largest / 4 * 3);
    }

    @Test
    void sharesByStrandWhereThatHasLess() {
        PortfolioInput input = new PortfolioInput(
                List.of(
                        one(0, 5, 1_000),
                        one(1, 3, 1_000),
                        new Candidate(new UUID(1, 9), "T", 4, 1_000, "t", Set.of("t"), Set.of(), Set.of())),
                List.of(new StrandLimit("S", 2, 1_200L), new StrandLimit("T", 1, null)),
                2_100,
                List.of(new Policy.PartialFunding(50)));

        assertThat(chosen(input, List.of()).awards())
                .containsEntry(0, 600L)
                .containsEntry(1, 600L)
                .containsEntry(2, 900L);
    }

    @Test
    void refusesWhatIsNoInput() {
        assertThatThrownBy(() -> new PortfolioInput(
                        List.of(), List.of(), 1, List.of(new Policy.MostPerLead(1), new Policy.MostPerLead(2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PortfolioInput(List.of(one(0, 1, 1)), List.of(), 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Policy.PartialFunding(100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one(0, -1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** It says what it knows, and not that it is proven. */
    @Test
    void claimsNothingThatItHadNoTimeFor() {
        PortfolioInput input = Instances.large(20, 5, List.of(new Policy.EveryRegion()));
        Portfolio best = chosen(input, List.of());
        Laboratory spent = new Laboratory(input, new Budget(Duration.ZERO));

        assertThatThrownBy(spent::best).isInstanceOf(OutOfTime.class);
        assertThat(spent.prices(best))
                .allSatisfy(price -> assertThat(price.points()).isNull());
    }

    /** In 19 regions. */
    @Test
    void provesTheBestOfAThousand() {
        PortfolioInput input = Instances.large(
                1_000, 60, List.of(new Policy.EveryRegion(), new Policy.NoProviderTwice(), new Policy.WholeEuros()));

        Portfolio best = chosen(input, List.of());

        assertThat(best.proven()).isTrue();
        assertThat(best.regions()).isEqualTo(19);
    }

    private static Set<Integer> probe(int budget) {
        int[][] projects = {{3, 4}, {4, 8}, {3, 10}, {2, 8}};
        PortfolioInput input = new PortfolioInput(
                IntStream.range(0, projects.length)
                        .mapToObj(i -> one(i, projects[i][0], projects[i][1]))
                        .toList(),
                List.of(new StrandLimit("S", projects.length, null)),
                budget,
                List.of());
        return chosen(input, List.of()).awards().keySet();
    }

    private static Portfolio chosen(PortfolioInput input, List<Integer> order) {
        return ((Chosen) laboratory(input).best(order)).portfolio();
    }

    private static Candidate one(int number, long points, long asked) {
        String lead = "lead-" + number;
        return new Candidate(new UUID(1, number), "S", points, asked, lead, Set.of(lead), Set.of(), Set.of());
    }

    private static Laboratory laboratory(PortfolioInput input) {
        return new Laboratory(input, new Budget(Duration.ofMinutes(1)));
    }

    private static BitSet set(Portfolio portfolio) {
        BitSet set = new BitSet();
        portfolio.awards().keySet().forEach(set::set);
        return set;
    }

    /** Of the best sets the one that has the first candidate that not all have, and of these again. */
    private static BitSet expected(PortfolioInput input) {
        List<BitSet> best = new ArrayList<>(EveryPortfolio.best(input));
        for (int i = 0; i < input.candidates().size(); i++) {
            int candidate = i;
            if (best.stream().anyMatch(set -> set.get(candidate))) {
                best.removeIf(set -> !set.get(candidate));
            }
        }
        assertThat(best).hasSize(1);
        return best.getFirst();
    }

    private static Set<Integer> tied(PortfolioInput input) {
        List<BitSet> best = EveryPortfolio.best(input);
        return IntStream.range(0, input.candidates().size())
                .filter(i -> best.stream().anyMatch(set -> set.get(i))
                        && best.stream().anyMatch(set -> !set.get(i)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertSmallestClash(long seed, PortfolioInput input, Collection<Policy> clash) {
        List<Policy> others = input.policies().stream()
                .filter(policy -> !policy.refuses() || clash.contains(policy))
                .toList();
        assertThat(EveryPortfolio.of(input.withPolicies(others)))
                .as("seed %s", seed)
                .isEmpty();
        clash.forEach(policy -> assertThat(
                        EveryPortfolio.of(input.withPolicies(others).without(policy)))
                .as("seed %s", seed)
                .isNotEmpty());
    }

    private static void assertKeepsMoney(long seed, PortfolioInput input, Portfolio portfolio) {
        assertThat(portfolio.total()).as("seed %s", seed).isLessThanOrEqualTo(input.money());
        portfolio.awards().forEach((i, cents) -> {
            Candidate candidate = input.candidates().get(i);
            Sums sums = Sums.of(input);
            assertThat(cents)
                    .as("seed %s, candidate %s", seed, i)
                    .isBetween(EveryPortfolio.least(input, candidate), candidate.asked());
            if (EveryPortfolio.floor(input) < 100) {
                assertThat(cents * 100)
                        .as("seed %s, candidate %s", seed, i)
                        .isGreaterThanOrEqualTo(candidate.asked() * EveryPortfolio.floor(input));
            }
            assertThat(cents % sums.unit()).isZero();
        });
        input.strands().stream()
                .filter(strand -> strand.money() != null)
                .forEach(strand -> assertThat(portfolio.awards().entrySet().stream()
                                .filter(award -> input.candidates()
                                        .get(award.getKey())
                                        .strand()
                                        .equals(strand.strand()))
                                .mapToLong(Map.Entry::getValue)
                                .sum())
                        .as("seed %s", seed)
                        .isLessThanOrEqualTo(strand.money()));
    }

    private static Counterfactual counterfactual(PortfolioInput input, int candidate, Portfolio best) {
        if (best.tied().contains(candidate)) {
            return Counterfactual.TIED;
        }
        return new Counterfactual(
                false,
                points(input, candidate),
                sum(input, candidate),
                money(input, candidate),
                input.policies().stream()
                        .filter(policy -> isIn(input.without(policy), candidate))
                        .toList(),
                true);
    }

    private static boolean isIn(PortfolioInput input, int candidate) {
        return !EveryPortfolio.of(input).isEmpty()
                && EveryPortfolio.best(input).stream().anyMatch(set -> set.get(candidate));
    }

    private static Long points(PortfolioInput input, int candidate) {
        for (long more = 0; more <= 80; more++) {
            Candidate old = input.candidates().get(candidate);
            if (isIn(with(input, candidate, old.points() + more, old.asked()), candidate)) {
                return more;
            }
        }
        return null;
    }

    /** Whoever asks for less leaves more to others: between what does and what does not there is one limit. */
    private static Long sum(PortfolioInput input, int candidate) {
        Candidate old = input.candidates().get(candidate);
        long unit = Sums.of(input).unit();
        long does = -1;
        long doesNot = old.asked() / unit + 1;
        while (doesNot - does > 1) {
            long between = (does + doesNot) / 2;
            if (isIn(with(input, candidate, old.points(), between * unit), candidate)) {
                does = between;
            } else {
                doesNot = between;
            }
        }
        return does < 0 ? null : Long.valueOf(does * unit);
    }

    private static PortfolioInput with(PortfolioInput input, int candidate, long points, long asked) {
        List<Candidate> candidates = new ArrayList<>(input.candidates());
        Candidate old = candidates.get(candidate);
        candidates.set(
                candidate,
                new Candidate(
                        old.id(),
                        old.strand(),
                        points,
                        asked,
                        old.lead(),
                        old.organisations(),
                        old.regions(),
                        old.stages()));
        return new PortfolioInput(candidates, input.strands(), input.money(), input.policies());
    }

    /** What portfolios cost is all that can make a difference. */
    private static Long money(PortfolioInput input, int candidate) {
        return LongStream.concat(
                        LongStream.of(input.money()),
                        EveryPortfolio.of(input.withMoney(1_000_000)).stream()
                                .mapToLong(set -> set.stream()
                                        .mapToLong(i -> EveryPortfolio.least(
                                                input, input.candidates().get(i)))
                                        .sum()))
                .filter(money -> money >= input.money())
                .distinct()
                .sorted()
                .filter(money -> isIn(input.withMoney(money), candidate))
                .boxed()
                .findFirst()
                .orElse(null);
    }
}
