package fi.verkosto.review.ranking;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.review.Organisation;
import fi.verkosto.review.review.Review;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A scored application that competes for an award in its strand.
 *
 * @param mean of all its scorers
 * @param scorers those who scored every criterion, at least one
 */
public record Contender(
        UUID reviewId,
        UUID applicationId,
        String caseNumber,
        String strand,
        String title,
        Organisation lead,
        Mean mean,
        Money requestedGrant,
        List<Scorer> scorers) {

    /**
     * The order in a strand: the higher exact mean first; of equals the one that asks for less, which leaves more money
     * for others; and then by application ID, so that the order never depends on chance.
     */
    static final Comparator<Contender> BEST_FIRST = Comparator.comparing(Contender::mean)
            .reversed()
            .thenComparing(Contender::requestedGrant)
            .thenComparing(contender -> contender.applicationId().toString());

    static Contender from(Review review, Mean mean, List<Scorer> scorers) {
        return new Contender(
                review.id(),
                review.applicationId(),
                review.application().caseNumber(),
                review.strand(),
                review.application().title(),
                review.application().lead(),
                mean,
                review.requestedGrant(),
                scorers);
    }

    /** How far apart its evaluators are: the greatest of their means less the smallest. */
    public BigDecimal spread() {
        return greatest().minus(smallest()).rounded();
    }

    private Mean greatest() {
        return scorers.stream().map(Scorer::mean).max(Comparator.naturalOrder()).orElseThrow();
    }

    private Mean smallest() {
        return scorers.stream().map(Scorer::mean).min(Comparator.naturalOrder()).orElseThrow();
    }
}
