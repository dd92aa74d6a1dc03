package fi.verkosto.coordination.schedule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much is to be reached by the end of each month.
 *
 * @param cumulative by month, the first being month 1; never falls, and ends with all there is, reached in the last
 * month alone
 */
public record Plan(List<BigDecimal> cumulative) {

    public Plan {
        cumulative = List.copyOf(cumulative);
        if (cumulative.isEmpty() || cumulative.getLast().signum() <= 0) {
            throw new IllegalArgumentException("Nothing is planned");
        }
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal planned : cumulative) {
            if (planned.compareTo(before) < 0) {
                throw new IllegalArgumentException("A plan does not fall from " + before + " to " + planned);
            }
            before = planned;
        }
        if (cumulative.size() > 1 && cumulative.get(cumulative.size() - 2).compareTo(before) == 0) {
            throw new IllegalArgumentException("A plan ends when all of it is to be reached");
        }
    }

    /**
     * The plan that milestones make.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Plan of(List<PlannedMilestone> milestones) {
        if (milestones.isEmpty()) {
            throw new IllegalArgumentException("Nothing is planned");
        }
        int months = milestones.stream().mapToInt(PlannedMilestone::month).max().orElseThrow();
        return new Plan(IntStream.rangeClosed(1, months)
                .mapToObj(month -> milestones.stream()
                        .filter(milestone -> milestone.month() <= month)
                        .map(PlannedMilestone::weight)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList());
    }

    int months() {
        return cumulative.size();
    }

    BigDecimal all() {
        return cumulative.getLast();
    }

    /** By the end of that month; nothing at the start, month 0. */
    BigDecimal by(int month) {
        return month == 0 ? BigDecimal.ZERO : cumulative.get(month - 1);
    }
}
