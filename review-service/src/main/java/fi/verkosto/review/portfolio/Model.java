package fi.verkosto.review.portfolio;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import fi.verkosto.review.solver.NativeSolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Limits and policies for CP-SAT, with one variable for each candidate: whether it is funded. */
final class Model {

    final CpModel constraints = new CpModel();
    private final PortfolioInput input;
    private final Sums sums;
    private final BoolVar[] funded;

    /** The smallest award of each candidate, in units; of whoever is asked about it may be a variable. */
    private final LinearArgument[] least;

    private final Worth worth;
    private final LinearExpr value;

    private Model(PortfolioInput input, Worth worth) {
        NativeSolver.load();
        this.input = input;
        this.worth = worth;
        sums = Sums.of(input);
        int all = input.candidates().size();
        funded = IntStream.range(0, all)
                .mapToObj(_ -> constraints.newBoolVar(""))
                .toArray(BoolVar[]::new);
        least = IntStream.range(0, all)
                .mapToObj(i -> LinearExpr.term(funded[i], least(i)))
                .toArray(LinearArgument[]::new);
        value = value();
        requirePolicies();
    }

    /** As it is. */
    static Model of(PortfolioInput input) {
        Model model = withAnyMoney(input);
        model.requireMoney();
        return model;
    }

    /** The call has as much money as it takes; its strands have theirs. */
    static Model withAnyMoney(PortfolioInput input) {
        Model model = new Model(input, Worth.of(input));
        model.forbid(model.where(candidate -> !model.sums.allow(candidate.asked())));
        model.requireLimitsOfStrands();
        return model;
    }

    /** One candidate is funded, and may ask for any sum up to what it asks for. */
    static Model forAnySum(PortfolioInput input, int candidate) {
        Model model = new Model(input, Worth.of(input));
        Candidate asking = input.candidates().get(candidate);
        model.forbid(model.where(other -> !other.equals(asking) && !model.sums.allow(other.asked())));
        model.require(candidate, true);
        long mostInUnits = model.sums.cents(model.sums.units(asking.asked()));
        model.least[candidate] = model.constraints.newIntVar(0, model.sums.least(mostInUnits), "");
        model.requireLimitsOfStrands();
        model.requireMoney();
        return model;
    }

    private long least(int candidate) {
        return sums.least(input.candidates().get(candidate).asked());
    }

    private void requireLimitsOfStrands() {
        input.strands().forEach(strand -> {
            int[] candidates = where(candidate -> candidate.strand().equals(strand.strand()));
            atMost(strand.awards(), candidates);
            if (strand.money() != null) {
                constraints.addLessOrEqual(cost(candidates), sums.units(strand.money()));
            }
        });
    }

    private void requireMoney() {
        constraints.addLessOrEqual(cost(), sums.units(input.money()));
    }

    private void requirePolicies() {
        input.policies().forEach(policy -> {
            switch (policy) {
                case Policy.MinimumPoints minimum -> forbid(where(candidate -> candidate.points() < minimum.points()));
                case Policy.Stages stages ->
                    stages.atLeast()
                            .forEach((stage, number) -> constraints.addGreaterOrEqual(
                                    number(where(candidate -> candidate.stages().contains(stage))), number));
                case Policy.NoProviderTwice _ ->
                    by(candidate -> candidate.organisations().stream()).forEach((_, those) -> atMost(1, those));
                case Policy.MostPerLead most ->
                    by(candidate -> Stream.of(candidate.lead())).forEach((_, those) -> atMost(most.awards(), those));
                // What it is worth to reach them, and what an award may be, is elsewhere.
                case Policy.EveryRegion _, Policy.PartialFunding _, Policy.WholeEuros _ -> {}
            }
        });
    }

    private void forbid(int... candidates) {
        IntStream.of(candidates).forEach(candidate -> require(candidate, false));
    }

    private LinearExpr value() {
        LinearExprBuilder worthOfAll = LinearExpr.newBuilder()
                .addWeightedSum(
                        funded,
                        input.candidates().stream().mapToLong(Candidate::points).toArray());
        if (worth.countsRegions()) {
            by(candidate -> candidate.regions().stream()).forEach((_, those) -> {
                BoolVar reached = constraints.newBoolVar("");
                constraints.addLessOrEqual(reached, number(those));
                worthOfAll.addTerm(reached, worth.ofRegion());
            });
        }
        return worthOfAll.build();
    }

    void require(int candidate, boolean isFunded) {
        constraints.addEquality(funded[candidate], isFunded ? 1 : 0);
    }

    void requireValue(long atLeast) {
        constraints.addGreaterOrEqual(value, atLeast);
    }

    void maximizeValue() {
        constraints.maximize(value);
    }

    void minimizeCost() {
        constraints.minimize(cost());
    }

    /** The smallest award of one, which {@link #forAnySum} left open. */
    void maximizeLeastOf(int candidate) {
        constraints.maximize(least[candidate]);
    }

    /** As many of them as possible. */
    void maximizeNumberOf(int... candidates) {
        constraints.maximize(number(candidates));
    }

    /** As few of them as possible. */
    void minimizeNumberOf(int... candidates) {
        constraints.minimize(number(candidates));
    }

    BoolVar funded(int candidate) {
        return funded[candidate];
    }

    int candidates() {
        return funded.length;
    }

    private LinearExpr number(int... candidates) {
        return LinearExpr.sum(IntStream.of(candidates)
                .mapToObj(candidate -> funded[candidate])
                .toArray(BoolVar[]::new));
    }

    private LinearExpr cost(int... candidates) {
        return LinearExpr.sum(
                IntStream.of(candidates).mapToObj(candidate -> least[candidate]).toArray(LinearArgument[]::new));
    }

    private LinearExpr cost() {
        return LinearExpr.sum(least);
    }

    private void atMost(int number, int... candidates) {
        if (candidates.length > number) {
            constraints.addLessOrEqual(number(candidates), number);
        }
    }

    private int[] where(Predicate<Candidate> condition) {
        return IntStream.range(0, input.candidates().size())
                .filter(i -> condition.test(input.candidates().get(i)))
                .toArray();
    }

    private Map<String, int[]> by(Function<Candidate, Stream<String>> keys) {
        Map<String, List<Integer>> by = new TreeMap<>();
        for (int i = 0; i < input.candidates().size(); i++) {
            int candidate = i;
            keys.apply(input.candidates().get(i))
                    .forEach(key ->
                            by.computeIfAbsent(key, _ -> new ArrayList<>()).add(candidate));
        }
        Map<String, int[]> arrays = new TreeMap<>();
        by.forEach((key, those) ->
                arrays.put(key, those.stream().mapToInt(Integer::intValue).toArray()));
        return arrays;
    }
}
