package fi.verkosto.review.portfolio;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A portfolio's input with the points of each criterion, from which the points follow under any weighting.
 *
 * @param criteria by candidate and criterion: the exact mean, times a number that is the same for all
 */
public record ScoredInput(PortfolioInput input, List<List<Long>> criteria) {

    public ScoredInput {
        if (criteria.size() != input.candidates().size()) {
            throw new IllegalArgumentException("Every candidate has its points");
        }
        criteria = criteria.stream().map(List::copyOf).toList();
    }

    long points(int candidate, List<Integer> weights) {
        long points = 0;
        for (int criterion = 0; criterion < weights.size(); criterion++) {
            points = Math.addExact(
                    points, Math.multiplyExact(criteria.get(candidate).get(criterion), (long) weights.get(criterion)));
        }
        return points;
    }

    /** As if these were the weights. Who has too few points by those of the call stays out. */
    PortfolioInput weighted(List<Integer> weights) {
        List<Integer> admitted = admitted();
        return new PortfolioInput(
                admitted.stream()
                        .map(i -> {
                            Candidate candidate = input.candidates().get(i);
                            return new Candidate(
                                    candidate.id(),
                                    candidate.strand(),
                                    points(i, weights),
                                    candidate.asked(),
                                    candidate.lead(),
                                    candidate.organisations(),
                                    candidate.regions(),
                                    candidate.stages());
                        })
                        .toList(),
                input.strands(),
                input.money(),
                input.policies().stream()
                        .filter(policy -> !(policy instanceof Policy.MinimumPoints))
                        .toList());
    }

    List<Integer> admitted() {
        return IntStream.range(0, input.candidates().size())
                .filter(i -> input.meetsMinimum(input.candidates().get(i)))
                .boxed()
                .toList();
    }
}
