package fi.verkosto.review.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * All weightings of the criteria that a call allows: each weight, in per cent, within its bounds, and all together 100.
 *
 * @param lower by criterion
 * @param upper by criterion
 */
public record Weightings(List<Integer> lower, List<Integer> upper) {

    private static final int ALL = 100;

    /** With more of them there are too many corners. */
    public static final int MOST_CRITERIA = 12;

    public Weightings {
        lower = List.copyOf(lower);
        upper = List.copyOf(upper);
        if (lower.size() != upper.size() || lower.isEmpty()) {
            throw new IllegalArgumentException("Every criterion has both bounds");
        }
        for (int i = 0; i < lower.size(); i++) {
            if (lower.get(i) < 0 || lower.get(i) > upper.get(i) || upper.get(i) > ALL) {
                throw new IllegalArgumentException("Bounds of a weight are 0 to 100, the lower first");
            }
        }
        if (sum(lower) > ALL || sum(upper) < ALL) {
            throw new IllegalArgumentException("No weighting keeps the bounds");
        }
    }

    /** Each criterion up to so many per cent more or less than its weight. */
    public static Weightings around(List<Integer> weights, int margin) {
        return new Weightings(
                weights.stream().map(weight -> Math.max(0, weight - margin)).toList(),
                weights.stream().map(weight -> Math.min(ALL, weight + margin)).toList());
    }

    private static int sum(List<Integer> weights) {
        return weights.stream().mapToInt(Integer::intValue).sum();
    }

    public int criteria() {
        return lower.size();
    }

    /**
     * The corners of them: what holds for all of these holds for every weighting between them. In each, all weights but one
     * are at a bound.
     */
    List<List<Integer>> corners() {
        SequencedSet<List<Integer>> corners = new LinkedHashSet<>();
        IntStream.range(0, criteria()).forEach(free -> corners(free, 0, new ArrayList<>(), corners));
        return List.copyOf(corners);
    }

    private void corners(int free, int next, List<Integer> weights, SequencedSet<List<Integer>> corners) {
        if (next == criteria()) {
            int rest = ALL - sum(weights);
            if (rest >= lower.get(free) && rest <= upper.get(free)) {
                List<Integer> corner = new ArrayList<>(weights);
                corner.set(free, rest);
                corners.add(List.copyOf(corner));
            }
            return;
        }
        List<Integer> bounds = next == free ? List.of(0) : List.of(lower.get(next), upper.get(next));
        for (int weight : bounds) {
            weights.addLast(weight);
            corners(free, next + 1, weights, corners);
            weights.removeLast();
        }
    }

    /** One of them, in hundredths of a per cent: by chance between the corners. */
    List<Integer> drawn(List<List<Integer>> corners, RandomGenerator random) {
        double[] shares = corners.stream()
                .mapToDouble(_ -> -Math.log(1 - random.nextDouble()))
                .toArray();
        double all =
                IntStream.range(0, shares.length).mapToDouble(i -> shares[i]).sum();
        int[] weights = new int[criteria()];
        int given = 0;
        for (int criterion = 0; criterion < criteria() - 1; criterion++) {
            int of = criterion;
            double weight = IntStream.range(0, shares.length)
                    .mapToDouble(i -> shares[i] / all * corners.get(i).get(of))
                    .sum();
            weights[criterion] = (int) Math.round(weight * ALL);
            given += weights[criterion];
        }
        weights[criteria() - 1] = ALL * ALL - given;
        return IntStream.of(weights).boxed().toList();
    }
}
