package fi.verkosto.review.scenario;

import fi.verkosto.review.portfolio.Portfolio;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a scenario found. Applications go by their place in its input.
 *
 * @param awards in cents, by application; of the tied those who come first in the ranking
 * @param points of all awards together
 * @param regions how many are reached
 * @param missing by how many points a better one could surpass it; null where regions were reckoned with last
 * @param tied who could be in or out without anything being worse; null where the time ended before they were known
 * @param answers what each left out lacked, as far as that was asked
 * @param robustness null where the call allows no other weights
 */
record ScenarioOutcome(
        Map<Integer, Long> awards,
        long points,
        int regions,
        boolean proven,
        Long missing,
        Set<Integer> tied,
        List<PolicyPrice> prices,
        ScenarioRobustness robustness,
        Map<Integer, LeftOutAnswer> answers) {

    static ScenarioOutcome of(
            Portfolio best,
            List<PolicyPrice> prices,
            ScenarioRobustness robustness,
            Map<Integer, LeftOutAnswer> answers) {
        return new ScenarioOutcome(
                best.awards(),
                best.points(),
                best.regions(),
                best.proven(),
                best.missing(),
                best.tied(),
                prices,
                robustness,
                answers);
    }

    Portfolio portfolio() {
        return new Portfolio(new TreeMap<>(awards), points, regions, proven, missing, tied);
    }

    /** Whether it is known to be the best, and who is equal. */
    boolean knowsEquals() {
        return proven && tied != null;
    }

    boolean hasTied(int candidate) {
        return tied != null && tied.contains(candidate);
    }
}
