package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.review.Review;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a selection proposes for one application.
 *
 * @param place in the ranking of the strand; null for an ineligible application, which has none
 * @param awarded null for a rejection
 */
public record Proposal(
        UUID reviewId,
        UUID applicationId,
        String strand,
        @Schema(nullable = true) Integer place,
        Outcome outcome,
        @Schema(nullable = true) Money awarded,
        LocalizedText reasons) {

    public Proposal {
        if ((outcome == Outcome.AWARDED) != (awarded != null)) {
            throw new IllegalArgumentException("A sum belongs to an award, and only to an award");
        }
    }

    /** Rejects an application that was never ranked. */
    public static Proposal rejectUnranked(Review review, LocalizedText reasons) {
        return new Proposal(
                review.id(), review.applicationId(), review.strand(), null, Outcome.REJECTED, null, reasons);
    }
}
