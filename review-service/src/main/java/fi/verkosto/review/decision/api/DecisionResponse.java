package fi.verkosto.review.decision.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.DecisionDraft;
import fi.verkosto.review.decision.DecisionState;
import fi.verkosto.review.decision.TakenBack;
import fi.verkosto.review.decisioncontent.Outcome;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A decision as the staff of the call see it. */
@Schema(name = "Decision")
public record DecisionResponse(
        UUID id,
        UUID reviewId,
        UUID applicationId,
        UUID callId,
        @Schema(examples = "REGIONAL_NETWORK") String strand,
        DecisionState state,

        @Schema(description = "The version for If-Match; the same as in the ETag", examples = "1")
        long version,

        Outcome outcome,

        @Schema(description = "Null for a rejection", nullable = true)
        Money awarded,

        @Schema(description = "What the award grants and demands beside; null for a rejection", nullable = true)
        TermsResponse terms,

        @Schema(description = "All reasons in one piece") SentenceResponse.Words reasons,

        @Schema(description = "Whether they begin with what the selection wrote")
        boolean withGround,

        @Schema(description = "What an officer added to that") @Size(max = DecisionDraft.MOST_SENTENCES)
        List<SentenceResponse> furtherReasons,

        @Schema(description = "The presenter: their token subject", nullable = true)
        String presentedBy,

        @Schema(nullable = true) Instant presentedAt,

        @Schema(description = "The decider: their token subject", nullable = true)
        String approvedBy,

        @Schema(nullable = true) Instant approvedAt,

        @Schema(
                description = "When an officer had it notified with others, in the background; null where nobody did",
                nullable = true)
        Instant notificationOrderedAt,

        @Schema(nullable = true) Instant notifiedAt,

        @Schema(description = "The last day to accept the award; null before the notification", nullable = true)
        LocalDate acceptBy,

        @Schema(description = "The decision in whose place this one comes; null where it is the first", nullable = true)
        UUID supersedes,

        @Schema(description = "Who took it back from its presentation last, and why", nullable = true)
        TakenBack takenBack) {

    public static DecisionResponse from(Decision decision) {
        return new DecisionResponse(
                decision.id(),
                decision.reviewId(),
                decision.applicationId(),
                decision.callId(),
                decision.strand(),
                decision.state(),
                decision.version(),
                decision.outcome(),
                decision.awarded().orElse(null),
                decision.terms()
                        .map(terms ->
                                TermsResponse.from(terms, decision.awarded().orElseThrow()))
                        .orElse(null),
                SentenceResponse.Words.from(decision.reasons()),
                decision.reasoning().ground() != null,
                decision.reasoning().sentences().stream()
                        .map(SentenceResponse::from)
                        .toList(),
                decision.presentedBy().orElse(null),
                decision.presentedAt().orElse(null),
                decision.approvedBy().orElse(null),
                decision.approvedAt().orElse(null),
                decision.notificationOrderedAt().orElse(null),
                decision.notifiedAt().orElse(null),
                decision.acceptBy().orElse(null),
                decision.supersedes().orElse(null),
                decision.takenBack().orElse(null));
    }

    RestResponse<DecisionResponse> withEtag() {
        return ResponseBuilder.ok(this).tag(Versions.etag(version)).build();
    }
}
