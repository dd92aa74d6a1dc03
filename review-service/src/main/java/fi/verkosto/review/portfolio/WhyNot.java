package fi.verkosto.review.portfolio;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Answers for one candidate what kept it out, by solving the model again with one thing otherwise (Korikov et al. 2021). */
final class WhyNot {

    /** Each raises the money to what the next better portfolio costs. */
    private static final int MOST_STEPS = 1_000;

    private final PortfolioInput input;
    private final Search search;
    private final Portfolio best;
    private final long value;

    WhyNot(PortfolioInput input, Search search, Portfolio best) {
        this.input = input;
        this.search = search;
        this.best = best;
        BitSet funded = new BitSet();
        best.awards().keySet().forEach(funded::set);
        value = Worth.of(input).of(funded);
    }

    Counterfactual of(int candidate) {
        if (best.funds(candidate)) {
            throw new IllegalArgumentException("It was not kept out");
        }
        try {
            Optional<Long> points = points(candidate);
            return points.equals(Optional.of(0L))
                    ? Counterfactual.TIED
                    : new Counterfactual(
                            false,
                            points.orElse(null),
                            sum(candidate).orElse(null),
                            money(candidate).orElse(null),
                            policies(candidate),
                            true);
        } catch (OutOfTime e) {
            return Counterfactual.UNANSWERED;
        }
    }

    /** Points make up for points, and for no region. */
    private Optional<Long> points(int candidate) {
        Candidate asked = input.candidates().get(candidate);
        long toMinimum = input.policy(Policy.MinimumPoints.class)
                .map(minimum -> Math.max(0, minimum.points() - asked.points()))
                .orElse(0L);
        PortfolioInput admitting = toMinimum > 0
                ? input.without(input.policy(Policy.MinimumPoints.class).orElseThrow())
                : input;
        Worth worth = Worth.of(input);
        return bestWith(candidate, admitting, toMinimum > 0)
                .filter(funded -> !worth.countsRegions() || worth.regions(funded) >= best.regions())
                .map(funded -> Math.max(value - worth.of(funded), toMinimum));
    }

    private Optional<BitSet> bestWith(int candidate, PortfolioInput of, boolean othersMeetMinimum) {
        Model model = Model.of(of);
        model.require(candidate, true);
        if (othersMeetMinimum) {
            for (int other = 0; other < input.candidates().size(); other++) {
                if (other != candidate && !input.meetsMinimum(input.candidates().get(other))) {
                    model.require(other, false);
                }
            }
        }
        model.maximizeValue();
        return search.proven(model).map(Search.Found::funded);
    }

    /** The most that leaves enough for others with whom it is as good. */
    private Optional<Long> sum(int candidate) {
        Model model = Model.forAnySum(input, candidate);
        model.requireValue(value);
        model.maximizeLeastOf(candidate);
        Sums sums = Sums.of(input);
        return search.proven(model).map(found -> sums.cents(sums.mostAsked(found.value())));
    }

    /**
     * With more money the others may do better, too. What a portfolio with it costs, that is as good as the best without it
     * was, is the least that could do; if by then there is a better one without it, the same is asked again.
     */
    private Optional<Long> money(int candidate) {
        Sums sums = Sums.of(input);
        long target = value;
        for (int step = 0; step < MOST_STEPS; step++) {
            Model cheapest = Model.withAnyMoney(input);
            cheapest.require(candidate, true);
            cheapest.requireValue(target);
            cheapest.minimizeCost();
            Optional<Long> cost = search.proven(cheapest).map(Search.Found::value);
            if (cost.isEmpty()) {
                return Optional.empty();
            }
            long money = Math.max(sums.cents(cost.get()), input.money());
            long without = bestWithout(candidate, input.withMoney(money));
            if (without <= target) {
                return Optional.of(money);
            }
            target = without;
        }
        throw new OutOfTime();
    }

    private long bestWithout(int candidate, PortfolioInput of) {
        Model model = Model.of(of);
        model.require(candidate, false);
        model.maximizeValue();
        return Worth.of(of).of(search.proven(model).orElseThrow().funded());
    }

    private List<Policy> policies(int candidate) {
        return input.policies().stream()
                .filter(policy -> isInWithout(candidate, policy))
                .toList();
    }

    private boolean isInWithout(int candidate, Policy policy) {
        PortfolioInput without = input.without(policy);
        Optional<BitSet> with = bestWith(candidate, without, false);
        Worth worth = Worth.of(without);
        return with.isPresent() && worth.of(with.get()) >= bestWithoutIfAny(candidate, without);
    }

    private long bestWithoutIfAny(int candidate, PortfolioInput of) {
        Model model = Model.of(of);
        model.require(candidate, false);
        model.maximizeValue();
        return search.proven(model)
                .map(found -> Worth.of(of).of(found.funded()))
                .orElse(Long.MIN_VALUE);
    }
}
