package fi.verkosto.review.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How each evaluator scored, from what the model leaves. */
final class Hints {

    private static final int ENOUGH = 3;

    private final Design design;
    private final Ratios ratios;
    private final Solution solution;
    private final Uncertainty uncertainty;

    Hints(Design design, Ratios ratios, Solution solution, Uncertainty uncertainty) {
        this.design = design;
        this.ratios = ratios;
        this.solution = solution;
        this.uncertainty = uncertainty;
    }

    List<EvaluatorHint> all() {
        return IntStream.range(0, design.evaluators().levels())
                .mapToObj(this::hint)
                .toList();
    }

    private EvaluatorHint hint(int evaluator) {
        int[] scores = design.evaluators().scoresOf(evaluator);
        return new EvaluatorHint(
                design.evaluatorNames().get(evaluator),
                scores.length,
                design.unit() * (0.0 - solution.leaning(evaluator)),
                design.unit() * solution.rest() * ratios.evaluator() * Math.sqrt(uncertainty.variance(evaluator)),
                spread(scores),
                drift(scores),
                design.unit() * rootMeanSquare(scores));
    }

    private double rootMeanSquare(int[] scores) {
        return Math.sqrt(Arrays.stream(scores)
                .mapToDouble(solution::residual)
                .map(residual -> residual * residual)
                .average()
                .orElseThrow());
    }

    private OptionalDouble spread(int[] scores) {
        if (scores.length < ENOUGH) {
            return OptionalDouble.empty();
        }
        double mean = Arrays.stream(scores).mapToDouble(design::value).average().orElseThrow();
        double squares = Arrays.stream(scores)
                .mapToDouble(design::value)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double expected = solution.rest() * Math.hypot(ratios.application(), 1);
        return OptionalDouble.of(Math.sqrt(squares / (scores.length - 1)) / expected);
    }

    private Optional<Drift> drift(int[] scores) {
        int[] ordered = Arrays.stream(scores)
                .filter(score -> design.score(score).completed().isPresent())
                .toArray();
        double mean =
                Arrays.stream(ordered).mapToDouble(this::completed).average().orElse(0);
        double squares = Arrays.stream(ordered)
                .mapToDouble(this::completed)
                .map(completed -> (completed - mean) * (completed - mean))
                .sum();
        if (ordered.length < ENOUGH || squares == 0) {
            return Optional.empty();
        }
        double products = Arrays.stream(ordered)
                .mapToDouble(score -> (completed(score) - mean) * solution.residual(score))
                .sum();
        return Optional.of(
                new Drift(design.unit() * products / squares, design.unit() * solution.rest() / Math.sqrt(squares)));
    }

    private double completed(int score) {
        return design.score(score).completed().orElseThrow();
    }
}
