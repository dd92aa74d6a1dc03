package fi.verkosto.review.succession.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.decision.LimitUse;
import fi.verkosto.review.decision.ReadDecisionList;
import fi.verkosto.review.review.Organisation;
import fi.verkosto.review.succession.Follower;
import fi.verkosto.review.succession.Succession;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a call is free, and who follows. */
@Schema(name = "Succession")
record SuccessionResponse(
        UUID callId,

        @Schema(description = "The selection that the decisions follow; null where there is none", nullable = true)
        UUID selectionId,

        @Schema(
                description =
                        "True where followers come in rank order, as that selection did; false where its policies choose")
        boolean byRanking,

        @Schema(
                description =
                        "False where there is no proposal: nothing keeps the policies, or the best took too long to prove")
        boolean known,

        @Schema(
                description =
                        "What is used and left: by all awards that are not declined, drafts included, strand by strand, and"
                                + " last of the call")
        @Size(max = 101)
        List<LimitUse> limits,

        @Schema(
                description =
                        "Strand by strand, best first: those who were rejected because there was no room for them")
        @Size(max = ReadDecisionList.MOST)
        List<FollowerAnswer> followers) {

    static SuccessionResponse from(UUID callId, Succession succession) {
        return new SuccessionResponse(
                callId,
                succession.selection(),
                succession.byRanking(),
                succession.known(),
                succession.free(),
                succession.followers().stream().map(FollowerAnswer::from).toList());
    }

    /** One of them. */
    @Schema(name = "Follower")
    record FollowerAnswer(
            UUID applicationId,
            UUID reviewId,

            @Schema(description = "The decision that rejects it")
            UUID decisionId,

            @Size(max = Lengths.REGISTER_NUMBER) String caseNumber,
            @Size(max = Lengths.CODE) String strand,
            @Size(max = Lengths.TITLE) String title,
            Organisation lead,

            @Schema(description = "In the ranking of its strand; equals share one", examples = "7")
            int place,

            @Schema(description = "With two decimals", examples = "2.63")
            BigDecimal mean,

            Money requestedGrant,

            @Schema(description = "What it would be awarded; null where it does not follow", nullable = true)
            Money proposed,

            @Schema(
                    description =
                            "True where it is for no reason of points that it follows, or does not: somebody has to"
                                    + " decide between equals")
            boolean tied) {

        static FollowerAnswer from(Follower follower) {
            var contender = follower.place().contender();
            return new FollowerAnswer(
                    contender.applicationId(),
                    contender.reviewId(),
                    follower.rejection().id(),
                    contender.caseNumber(),
                    contender.strand(),
                    contender.title(),
                    contender.lead(),
                    follower.place().number(),
                    contender.mean().rounded(),
                    contender.requestedGrant(),
                    follower.proposed(),
                    follower.tied());
        }
    }
}
