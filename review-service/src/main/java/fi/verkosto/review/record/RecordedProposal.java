package fi.verkosto.review.record;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.decision.Proposal;
import fi.verkosto.review.decisioncontent.Outcome;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a selection proposed for one application, without its reasons: people wrote some of them.
 *
 * @param place null for an ineligible application
 * @param awarded null for a rejection
 */
public record RecordedProposal(
        UUID reviewId,
        UUID applicationId,
        @Schema(examples = "REGIONAL_NETWORK") String strand,

        @Schema(
                description = "In the ranking of its strand; null for an ineligible application, which has none",
                nullable = true)
        Integer place,

        Outcome outcome,

        @Schema(description = "Null for a rejection", nullable = true)
        Money awarded) {

    static RecordedProposal of(Proposal proposal) {
        return new RecordedProposal(
                proposal.reviewId(),
                proposal.applicationId(),
                proposal.strand(),
                proposal.place(),
                proposal.outcome(),
                proposal.awarded());
    }
}
