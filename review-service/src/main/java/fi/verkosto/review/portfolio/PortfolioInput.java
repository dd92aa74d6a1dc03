package fi.verkosto.review.portfolio;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a portfolio is to be chosen from.
 *
 * @param candidates in the order in which they are taken where nothing else tells equals apart
 * @param strands those that candidates are in, at least
 * @param money of the call, in cents
 * @param policies at most one of each kind
 */
public record PortfolioInput(List<Candidate> candidates, List<StrandLimit> strands, long money, List<Policy> policies) {

    public PortfolioInput {
        candidates = List.copyOf(candidates);
        strands = List.copyOf(strands);
        policies = List.copyOf(policies);
        Set<Object> kinds = new HashSet<>();
        policies.forEach(policy -> {
            if (!kinds.add(policy.getClass())) {
                throw new IllegalArgumentException("Two policies of one kind");
            }
        });
        Set<String> known = new HashSet<>();
        strands.forEach(strand -> known.add(strand.strand()));
        candidates.forEach(candidate -> {
            if (!known.contains(candidate.strand())) {
                throw new IllegalArgumentException("A candidate of no strand");
            }
        });
    }

    PortfolioInput withPolicies(List<Policy> others) {
        return new PortfolioInput(candidates, strands, money, others);
    }

    PortfolioInput without(Policy policy) {
        return withPolicies(
                policies.stream().filter(other -> !other.equals(policy)).toList());
    }

    PortfolioInput withMoney(long other) {
        return new PortfolioInput(candidates, strands, other, policies);
    }

    <P extends Policy> Optional<P> policy(Class<P> kind) {
        return policies.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    boolean meetsMinimum(Candidate candidate) {
        return policy(Policy.MinimumPoints.class)
                .map(minimum -> candidate.points() >= minimum.points())
                .orElse(true);
    }
}
