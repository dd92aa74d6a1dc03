package fi.verkosto.review.portfolio;

import fi.verkosto.review.portfolio.Search.Found;
import fi.verkosto.review.solver.Budget;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the best portfolio, and answers what would have to be otherwise for another to be. */
public final class Laboratory {

    private final PortfolioInput input;
    private final Search search;

    public Laboratory(PortfolioInput input, Budget budget) {
        this.input = input;
        search = new Search(budget);
    }

    /**
     * Equals in the order of the input.
     *
     * @throws OutOfTime as the other
     */
    public Result best() {
        return best(IntStream.range(0, input.candidates().size()).boxed().toList());
    }

    /**
     * The best portfolio; of several that are as good, the one to which the order leads.
     *
     * @param order those who come first are funded before others who are tied with them
     * @return the policies that clash, where no set keeps them all
     * @throws OutOfTime if there was not even time to find one that does
     */
    public Result best(List<Integer> order) {
        Model model = Model.of(input);
        model.maximizeValue();
        Optional<Found> found = search.best(model);
        if (found.isEmpty()) {
            return new Result.Clashing(Clash.of(input, search));
        }
        return new Result.Chosen(found.get().proven() ? chosen(found.get().funded(), order) : unproven(found.get()));
    }

    private Portfolio chosen(BitSet best, List<Integer> order) {
        try {
            Equals equals = Equals.of(input, search, best);
            BitSet tied = equals.tied();
            BitSet first = equals.first(order.stream().filter(tied::get).toList());
            return portfolio(first, true, 0L, tied.stream().boxed().collect(Collectors.toCollection(TreeSet::new)));
        } catch (OutOfTime e) {
            return portfolio(best, true, 0L, null);
        }
    }

    /**
     * The equal of the best portfolio to which an order leads; what was proven of that is not proven again.
     *
     * @param best of which it is known who is tied
     * @return empty if the time ended
     */
    public Optional<Portfolio> equal(Portfolio best, List<Integer> order) {
        BitSet tied = bits(best.tied());
        try {
            BitSet first = Equals.known(input, search, bits(best.awards().keySet()), tied)
                    .first(order.stream().filter(tied::get).toList());
            return Optional.of(portfolio(first, true, 0L, best.tied()));
        } catch (OutOfTime e) {
            return Optional.empty();
        }
    }

    private static BitSet bits(Set<Integer> candidates) {
        BitSet bits = new BitSet();
        candidates.forEach(bits::set);
        return bits;
    }

    private Portfolio unproven(Found found) {
        long missing = found.bound() - found.value();
        return portfolio(found.funded(), false, Worth.of(input).countsRegions() ? null : missing, null);
    }

    private Portfolio portfolio(BitSet funded, boolean proven, Long missing, Set<Integer> tied) {
        Worth worth = Worth.of(input);
        return new Portfolio(
                Grants.of(input, funded), worth.points(funded), worth.regions(funded), proven, missing, tied);
    }

    /** What it was that kept a candidate out of the best portfolio. */
    public Counterfactual whyNot(int candidate, Portfolio best) {
        return new WhyNot(input, search, best).of(candidate);
    }

    /** What each policy costs; empty for one where the search took too long. */
    public List<Price> prices(Portfolio best) {
        return input.policies().stream()
                .map(policy -> Price.of(policy, input, best, search))
                .toList();
    }

    /** What came of a search. */
    public sealed interface Result {

        record Chosen(Portfolio portfolio) implements Result {}

        /** No set keeps these policies, and any of them less would do. */
        record Clashing(List<Policy> policies) implements Result {}
    }
}
