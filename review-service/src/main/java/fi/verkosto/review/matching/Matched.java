package fi.verkosto.review.matching;

import java.util.List;

/**
 * Who is to evaluate what, in the order of applications and people.
 *
 * @param pairs those that are new; what was fixed is not repeated
 * @param worst the least that an application with new evaluators gets
 * @param total over all applications, what was fixed included
 * @param groups how many there are that nobody joins, what was fixed included
 */
public record Matched(List<MatchedPair> pairs, Found worst, Found total, Found groups) implements Outcome {

    /**
     * A value that was reached.
     *
     * @param bound than which there is none better among those that reach the values before it
     */
    public record Found(long value, long bound) {

        public boolean isProven() {
            return value == bound;
        }
    }

    /** Whether none is better. */
    public boolean isProven() {
        return worst.isProven() && total.isProven() && groups.isProven();
    }
}
