package fi.verkosto.review.scenario;

import fi.verkosto.review.call.Criterion;
import fi.verkosto.review.ranking.Contender;
import fi.verkosto.review.ranking.Place;
import fi.verkosto.review.ranking.StrandRanking;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Means as whole numbers, so that nothing is rounded before it is compared: each is multiplied by the least number that all
 * numbers of evaluators divide, and by the sum of the weights.
 */
final class ExactPoints {

    /** Beyond it the solver's own figures are not exact: it tells them as doubles. */
    private static final BigInteger MOST = BigInteger.TWO.pow(53);

    private final List<Criterion> criteria;
    private final long evaluators;
    private final long scale;

    private ExactPoints(List<Criterion> criteria, long evaluators) {
        this.criteria = criteria;
        this.evaluators = evaluators;
        scale = Math.multiplyExact(
                evaluators,
                Math.max(1L, criteria.stream().mapToLong(Criterion::weight).sum()));
    }

    /** @throws ArithmeticException if all together, with regions before them, are more than is exact */
    static ExactPoints of(List<StrandRanking> rankings, List<Criterion> criteria) {
        List<Contender> contenders = rankings.stream()
                .flatMap(ranking -> ranking.bestFirst().stream())
                .toList();
        ExactPoints points = new ExactPoints(
                criteria,
                contenders.stream()
                        .mapToLong(contender -> contender.scorers().size())
                        .distinct()
                        .reduce(1, ExactPoints::leastCommonMultiple));
        points.requireExact(contenders);
        return points;
    }

    private void requireExact(List<Contender> contenders) {
        BigInteger total = contenders.stream()
                .map(contender -> BigInteger.valueOf(of(contender)))
                .reduce(BigInteger.ONE, BigInteger::add);
        Set<String> regions = contenders.stream()
                .flatMap(contender -> contender.reach().regions().stream())
                .collect(Collectors.toSet());
        if (total.multiply(BigInteger.valueOf(regions.size() + 1L)).compareTo(MOST) > 0) {
            throw new ArithmeticException("Points beyond what is exact");
        }
    }

    private static long leastCommonMultiple(long one, long other) {
        BigInteger divisor = BigInteger.valueOf(one).gcd(BigInteger.valueOf(other));
        return Math.multiplyExact(one, other / divisor.longValueExact());
    }

    long scale() {
        return scale;
    }

    private long of(Contender contender) {
        return Math.multiplyExact(contender.mean().points(), factor(contender));
    }

    private long factor(Contender contender) {
        return evaluators / contender.scorers().size();
    }

    ScenarioCandidate candidate(Place place) {
        Contender contender = place.contender();
        return new ScenarioCandidate(
                contender.reviewId(),
                contender.applicationId(),
                contender.caseNumber(),
                contender.title(),
                contender.lead(),
                contender.strand(),
                place.number(),
                of(contender),
                criteria.stream()
                        .map(criterion -> contender.pointsFor(criterion) * factor(contender))
                        .toList(),
                contender.requestedGrant(),
                contender.reach());
    }
}
