package fi.verkosto.review.scenario;

import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.review.call.Criterion;
import fi.verkosto.review.portfolio.Cents;
import fi.verkosto.review.portfolio.PortfolioInput;
import fi.verkosto.review.portfolio.ScoredInput;
import fi.verkosto.review.portfolio.StrandLimit;
import fi.verkosto.review.ranking.StrandRanking;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What a scenario chooses from and keeps to: the ranking and the call as they were when it was asked for.
 *
 * @param candidates strand by strand, best first
 * @param weights of the criteria, per cent
 * @param money of the call, in cents
 * @param scale what a mean of one is in points
 */
record ScenarioInput(
        List<ScenarioCandidate> candidates,
        List<StrandLimit> strands,
        List<Integer> weights,
        int weightMargin,
        long money,
        long scale) {

    private static final int DECIMALS = 4;

    /** @throws ArithmeticException if points are beyond what can be reckoned exactly */
    static ScenarioInput of(List<StrandRanking> rankings, CallLimits limits) {
        ExactPoints points = ExactPoints.of(rankings, limits.criteria());
        return new ScenarioInput(
                rankings.stream()
                        .flatMap(ranking -> ranking.places().stream().map(points::candidate))
                        .toList(),
                rankings.stream().map(ranking -> limit(ranking, limits)).toList(),
                limits.criteria().stream().map(Criterion::weight).toList(),
                limits.weightMargin(),
                Cents.of(limits.totalSum()),
                points.scale());
    }

    private static StrandLimit limit(StrandRanking ranking, CallLimits limits) {
        Optional<Long> money = limits.strands().stream()
                .filter(strand -> strand.code().equals(ranking.strand()) && strand.money() != null)
                .map(strand -> Cents.of(strand.money()))
                .findFirst();
        return new StrandLimit(ranking.strand(), ranking.maximumAwards(), money.orElse(null));
    }

    PortfolioInput with(ScenarioPolicies policies) {
        return new PortfolioInput(
                candidates.stream().map(ScenarioCandidate::toCandidate).toList(),
                strands,
                money,
                policies.inPoints(scale));
    }

    ScoredInput scored(ScenarioPolicies policies) {
        return new ScoredInput(
                with(policies),
                candidates.stream().map(ScenarioCandidate::criteria).toList());
    }

    String sha256() {
        return CanonicalJson.sha256(CanonicalJson.of(this));
    }

    /** As people know it: the mean of one, or the sum of several. */
    BigDecimal mean(long points) {
        return mean(points, RoundingMode.HALF_UP);
    }

    /** The same, where less would not do. */
    BigDecimal atLeast(long points) {
        return mean(points, RoundingMode.UP);
    }

    private BigDecimal mean(long points, RoundingMode rounding) {
        return BigDecimal.valueOf(points).divide(BigDecimal.valueOf(scale), DECIMALS, rounding);
    }
}
