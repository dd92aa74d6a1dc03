package fi.verkosto.review.ranking;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.call.Criterion;
import fi.verkosto.review.review.Organisation;
import fi.verkosto.review.review.SubmittedApplication;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A scored application that competes for an award in its strand.
 *
 * @param mean of all its scorers
 * @param scorers those who scored every criterion, at least one
 * @param reach whom it reaches
 * @param panel stands beside the mean, and is for showing only
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
        Reach reach,
        List<Scorer> scorers,
        Optional<PanelMean> panel) {

    /**
     * The order in a strand: the higher exact mean first; of equals the one that asks for less, which leaves more money
     * for others; and then by application ID, so that the order never depends on chance.
     */
    static final Comparator<Contender> BEST_FIRST = Comparator.comparing(Contender::mean)
            .reversed()
            .thenComparing(Contender::requestedGrant)
            .thenComparing(contender -> contender.applicationId().toString());

    /** An application that nobody scored in full has no mean and no place. */
    static Optional<Contender> of(Entrant entrant, List<Criterion> criteria) {
        return Mean.of(entrant.scores().stream().map(CompleteScores::sheet).toList(), criteria)
                .map(mean -> of(entrant, criteria, mean));
    }

    private static Contender of(Entrant entrant, List<Criterion> criteria, Mean mean) {
        SubmittedApplication application = entrant.application();
        return new Contender(
                entrant.reviewId(),
                entrant.applicationId(),
                application.caseNumber(),
                application.strand(),
                application.title(),
                application.lead(),
                mean,
                application.requestedGrant(),
                Reach.of(application),
                entrant.scores().stream()
                        .flatMap(scores -> Scorer.of(scores, criteria).stream())
                        .toList(),
                entrant.panel().flatMap(panel -> PanelMean.of(panel, criteria)));
    }

    /** What all its scorers together gave for a criterion. */
    public long pointsFor(Criterion criterion) {
        return scorers.stream()
                .mapToLong(scorer -> scorer.sheet().pointsFor(criterion))
                .sum();
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
