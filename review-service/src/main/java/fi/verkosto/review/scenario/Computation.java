package fi.verkosto.review.scenario;

import fi.verkosto.review.portfolio.Cents;
import fi.verkosto.review.portfolio.Counterfactual;
import fi.verkosto.review.portfolio.Laboratory;
import fi.verkosto.review.portfolio.Portfolio;
import fi.verkosto.review.portfolio.Robustly;
import fi.verkosto.review.portfolio.Robustness;
import fi.verkosto.review.portfolio.Weightings;
import fi.verkosto.review.solver.Budget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Computes a scenario: the selection itself first, for as long as it may take; and then for as long again what is known of it. */
final class Computation {

    /** With more of them left out, answers are computed when they are asked for. */
    static final int MOST_ANSWERS = 200;

    private static final int ALL = 100;

    private final ScenarioInput input;
    private final ScenarioPolicies policies;
    private final Duration limit;
    private final Consumer<ScenarioProgress> progress;
    private final Budget whole;
    private final List<Budget> given = new ArrayList<>();

    Computation(ScenarioInput input, ScenarioPolicies policies, Duration limit, Consumer<ScenarioProgress> progress) {
        this.input = input;
        this.policies = policies;
        this.limit = limit;
        this.progress = progress;
        whole = new Budget(limit);
    }

    ComputedScenario compute() {
        Laboratory.Result found = laboratory(budget()).best();
        reach(ScenarioProgress.Step.SELECTION, 0, 0);
        return switch (found) {
            case Laboratory.Result.Clashing(var clash) ->
                new ComputedScenario.Clashing(clash.stream().map(PolicyKind::of).toList());
            case Laboratory.Result.Chosen(Portfolio best) -> new ComputedScenario.Done(explained(best));
        };
    }

    private void reach(ScenarioProgress.Step step, int answered, int of) {
        Duration solving = given.stream().map(Budget::solving).reduce(Duration.ZERO, Duration::plus);
        progress.accept(new ScenarioProgress(step, answered, of, whole.elapsed().toMillis(), solving.toMillis()));
    }

    private Budget budget() {
        Budget budget = new Budget(limit);
        given.add(budget);
        return budget;
    }

    private Laboratory laboratory(Budget budget) {
        return new Laboratory(input.with(policies), budget);
    }

    private ScenarioOutcome explained(Portfolio best) {
        Budget budget = budget();
        Laboratory laboratory = laboratory(budget);
        reach(ScenarioProgress.Step.PRICES, 0, 0);
        List<PolicyPrice> prices = laboratory.prices(best).stream()
                .map(price -> new PolicyPrice(
                        PolicyKind.of(price.policy()),
                        Optional.ofNullable(price.points()).map(input::mean).orElse(null),
                        price.regions()))
                .toList();
        reach(ScenarioProgress.Step.ROBUSTNESS, 0, 0);
        ScenarioRobustness robustness = input.weightMargin() == 0 ? null : robustness(budget);
        Map<Integer, LeftOutAnswer> answers = answers(laboratory, best);
        reach(ScenarioProgress.Step.ANSWERS, answers.size(), answers.size());
        return ScenarioOutcome.of(best, prices, robustness, answers);
    }

    private ScenarioRobustness robustness(Budget budget) {
        boolean isPossible = input.weights().size() <= Weightings.MOST_CRITERIA
                && input.weights().stream().mapToInt(Integer::intValue).sum() == ALL
                && !input.candidates().isEmpty();
        if (!isPossible) {
            return ScenarioRobustness.UNKNOWN;
        }
        Weightings weightings = Weightings.around(input.weights(), input.weightMargin());
        return switch (Robustly.of(input.scored(policies), weightings, budget, Robustly.MOST_STEPS)) {
            case Robustness.Exact(int portfolios, List<Integer> included) ->
                new ScenarioRobustness(RobustnessMethod.EXACT, portfolios, null, null, included);
            case Robustness.Sampled(int tried, List<Integer> optimal) ->
                new ScenarioRobustness(RobustnessMethod.SAMPLED, null, tried, Robustly.SEED, optimal);
            case Robustness.Unknown() -> ScenarioRobustness.UNKNOWN;
        };
    }

    private Map<Integer, LeftOutAnswer> answers(Laboratory laboratory, Portfolio best) {
        List<Integer> leftOut = IntStream.range(0, input.candidates().size())
                .filter(candidate -> !best.funds(candidate))
                .boxed()
                .toList();
        Map<Integer, LeftOutAnswer> answers = new TreeMap<>();
        if (leftOut.size() > MOST_ANSWERS || !best.proven()) {
            return answers;
        }
        leftOut.forEach(candidate -> {
            reach(ScenarioProgress.Step.ANSWERS, answers.size(), leftOut.size());
            answers.put(candidate, answer(laboratory, best, candidate));
        });
        return answers;
    }

    /** What one left out lacked, computed when it is asked for. */
    LeftOutAnswer answer(Portfolio best, int candidate) {
        return answer(laboratory(new Budget(limit)), best, candidate);
    }

    private LeftOutAnswer answer(Laboratory laboratory, Portfolio best, int candidate) {
        Counterfactual found = laboratory.whyNot(candidate, best);
        return new LeftOutAnswer(
                Optional.ofNullable(found.points()).map(input::atLeast).orElse(null),
                Optional.ofNullable(found.sum()).map(Cents::money).orElse(null),
                Optional.ofNullable(found.money()).map(Cents::money).orElse(null),
                found.policies().stream().map(PolicyKind::of).toList(),
                found.complete());
    }
}
