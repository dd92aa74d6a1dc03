package fi.verkosto.review.decision.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.decision.DecisionRow;
import fi.verkosto.review.decision.DecisionState;
import fi.verkosto.review.decision.LimitUse;
import fi.verkosto.review.decision.ReadDecisionList;
import fi.verkosto.review.decision.ReadDecisionList.DecisionList;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.review.Organisation;
import fi.verkosto.review.review.ReviewState;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All decisions of a call, and what they use of its limits. */
@Schema(name = "DecisionList")
record DecisionListResponse(
        UUID callId,

        @Schema(description = "In the order of their drafting") @Size(max = ReadDecisionList.MOST)
        List<OfApplication> decisions,

        @Schema(
                description =
                        "What the awards that are approved, or further, and not declined use: strand by strand, and last"
                                + " of the call")
        @Size(max = 101)
        List<LimitUse> approved,

        @Schema(description = "The same if everything that is drafted and presented were approved") @Size(max = 101)
        List<LimitUse> proposed) {

    static DecisionListResponse from(UUID callId, DecisionList list) {
        return new DecisionListResponse(
                callId, list.rows().stream().map(OfApplication::from).toList(), list.approved(), list.proposed());
    }

    /** One of them. */
    @Schema(name = "ListedDecision")
    record OfApplication(
            UUID id,
            UUID reviewId,
            UUID applicationId,
            @Size(max = Lengths.REGISTER_NUMBER) String caseNumber,
            @Size(max = Lengths.CODE) String strand,
            @Size(max = Lengths.TITLE) String title,
            Organisation lead,
            DecisionState state,

            @Schema(description = "WITHDRAWN, where the applicant did before the decision")
            ReviewState reviewState,

            @Schema(description = "The version for If-Match", examples = "1")
            long version,

            @Schema(description = "When an officer had it notified with others; null where nobody did", nullable = true)
            Instant notificationOrderedAt,

            @Schema(
                    description =
                            "The code of the problem for which an ordered notification waits, in the list of errors; it is tried again. Null where nothing holds it up",
                    examples = "letterhead-awaited",
                    nullable = true)
            @Size(max = Lengths.CODE)
            String notificationHeldBy,

            @Schema(
                    description =
                            "When the award was declined, or lapsed, and so uses nothing any more; null elsewhere",
                    nullable = true)
            Instant declinedAt,

            @Schema(description = "Whether it was declined by nobody's accepting it in time")
            boolean lapsed,

            Outcome outcome,

            @Schema(description = "What the application asks for")
            Money requestedGrant,

            @Schema(description = "Null for a rejection", nullable = true)
            Money awarded) {

        static OfApplication from(DecisionRow row) {
            return new OfApplication(
                    row.id(),
                    row.reviewId(),
                    row.applicationId(),
                    row.application().caseNumber(),
                    row.strand(),
                    row.application().title(),
                    row.application().lead(),
                    row.state(),
                    row.reviewState(),
                    row.version(),
                    row.notificationOrderedAt(),
                    row.waitsFor(),
                    row.declinedAt(),
                    row.lapsed(),
                    row.outcome(),
                    row.application().requestedGrant(),
                    row.awarded());
        }
    }
}
