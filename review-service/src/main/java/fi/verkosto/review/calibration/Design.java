package fi.verkosto.review.calibration;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Who scored what, in an order that depends on the IDs only, and the scores in a unit of their own: their mean is 0
 * and the greatest distance from it 1, whatever the scale of the call.
 */
final class Design {

    /** A smaller share of the scores' size is no difference, but comes from reckoning. */
    private static final double NO_DIFFERENCE = 1e-12;

    private final List<Score> scores;
    private final List<UUID> applicationIds;
    private final List<String> evaluatorNames;
    private final Factor applications;
    private final Factor evaluators;
    private final double centre;
    private final double unit;

    private Design(List<Score> sorted) {
        scores = sorted;
        applicationIds = levels(Score::applicationId);
        evaluatorNames = levels(Score::evaluator);
        applications = factor(Score::applicationId, applicationIds);
        evaluators = factor(Score::evaluator, evaluatorNames);
        centre = sorted.stream()
                .mapToDouble(score -> score.value() / sorted.size())
                .sum();
        unit = sorted.stream()
                .mapToDouble(score -> Math.abs(score.value() - centre))
                .max()
                .orElse(0);
    }

    static Design of(List<Score> scores) {
        List<Score> sorted = scores.stream()
                .sorted(Comparator.comparing(Score::applicationId).thenComparing(Score::evaluator))
                .toList();
        IntStream.range(1, sorted.size())
                .filter(next -> isSamePair(sorted.get(next - 1), sorted.get(next)))
                .findFirst()
                .ifPresent(next -> {
                    throw new IllegalArgumentException("Scored twice: " + sorted.get(next));
                });
        return new Design(sorted);
    }

    private static boolean isSamePair(Score one, Score other) {
        return one.applicationId().equals(other.applicationId())
                && one.evaluator().equals(other.evaluator());
    }

    private <T extends Comparable<T>> List<T> levels(Function<Score, T> grouping) {
        return scores.stream().map(grouping).distinct().sorted().toList();
    }

    private <T> Factor factor(Function<Score, T> grouping, List<T> levels) {
        Map<T, Integer> positions = new HashMap<>();
        levels.forEach(level -> positions.put(level, positions.size()));
        return new Factor(scores.stream().map(grouping).mapToInt(positions::get).toArray(), levels.size());
    }

    int size() {
        return scores.size();
    }

    Score score(int score) {
        return scores.get(score);
    }

    Factor applications() {
        return applications;
    }

    Factor evaluators() {
        return evaluators;
    }

    List<UUID> applicationIds() {
        return applicationIds;
    }

    List<String> evaluatorNames() {
        return evaluatorNames;
    }

    boolean isConstant() {
        double size = scores.stream()
                .mapToDouble(score -> Math.abs(score.value()))
                .max()
                .orElse(0);
        return unit <= NO_DIFFERENCE * size;
    }

    /** A score in the design's own unit. */
    double value(int score) {
        return (scores.get(score).value() - centre) / unit;
    }

    /** A value of the design's own unit on the scale of the call. */
    double onScale(double value) {
        return centre + unit * value;
    }

    /** How many points of the scale are one of the design's own unit. */
    double unit() {
        return unit;
    }
}
