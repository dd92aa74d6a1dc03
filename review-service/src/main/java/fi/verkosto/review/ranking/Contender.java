package fi.verkosto.review.ranking;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.review.Organisation;
import fi.verkosto.review.review.Review;
import java.util.Comparator;
import java.util.UUID;

/** A scored application that competes for an award in its strand. */
public record Contender(
        UUID reviewId,
        UUID applicationId,
        String strand,
        String title,
        Organisation lead,
        Mean mean,
        Money requestedGrant) {

    /**
     * The order in a strand: the higher exact mean first; of equals the one that asks for less, which leaves more money
     * for others; and then by application ID, so that the order never depends on chance.
     */
    static final Comparator<Contender> BEST_FIRST = Comparator.comparing(Contender::mean)
            .reversed()
            .thenComparing(Contender::requestedGrant)
            .thenComparing(contender -> contender.applicationId().toString());

    static Contender from(Review review, Mean mean) {
        return new Contender(
                review.id(),
                review.applicationId(),
                review.strand(),
                review.application().title(),
                review.application().lead(),
                mean,
                review.requestedGrant());
    }
}
