package fi.verkosto.review.ranking;

import fi.verkosto.review.assignment.ScoreSheet;
import fi.verkosto.review.call.Criterion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The mean score of an application: each evaluator's mean over the criteria, weighted, and of these the mean. Kept as
 * the exact fraction, so that rounding never decides a place.
 *
 * @param points the sum of score times weight over all criteria and evaluators
 * @param weight the sum of the weights over all criteria and evaluators
 */
public record Mean(long points, long weight) implements Comparable<Mean> {

    public Mean {
        if (weight <= 0) {
            throw new IllegalArgumentException("A mean needs a weight");
        }
    }

    /** Counts only evaluators who scored every criterion; without any there is no mean. */
    public static Optional<Mean> of(List<ScoreSheet> sheets, List<Criterion> criteria) {
        long weight = criteria.stream().mapToLong(Criterion::weight).sum();
        List<ScoreSheet> complete =
                sheets.stream().filter(sheet -> sheet.isComplete(criteria)).toList();
        if (complete.isEmpty() || weight == 0) {
            return Optional.empty();
        }
        long points = complete.stream()
                .mapToLong(sheet -> sheet.weightedPoints(criteria))
                .sum();
        return Optional.of(new Mean(points, weight * complete.size()));
    }

    /** For showing: two decimals, half up. */
    public BigDecimal rounded() {
        return BigDecimal.valueOf(points).divide(BigDecimal.valueOf(weight), 2, RoundingMode.HALF_UP);
    }

    /** For reckoning where a rounded figure will do. */
    public double value() {
        return (double) points / weight;
    }

    /** Of the same criteria, by as many evaluators. */
    Mean minus(Mean other) {
        if (weight != other.weight) {
            throw new IllegalArgumentException("Means of different weights");
        }
        return new Mean(points - other.points, weight);
    }

    @Override
    public int compareTo(Mean other) {
        return Long.compare(Math.multiplyExact(points, other.weight), Math.multiplyExact(other.points, weight));
    }
}
