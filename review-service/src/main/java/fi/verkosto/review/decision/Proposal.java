package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.decisioncontent.DecisionContent;
import fi.verkosto.review.decisioncontent.GrantTerms;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.decisioncontent.Proposed;
import fi.verkosto.review.decisioncontent.Reasoning;
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

    /** What is drafted of it, with the terms that an award has. */
    DecisionContent content(GrantTerms ofAwards) {
        return new DecisionContent(
                outcome,
                awarded,
                outcome == Outcome.AWARDED ? ofAwards : null,
                Reasoning.of(new Proposed(outcome, awarded, reasons)));
    }
}
