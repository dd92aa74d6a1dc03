package fi.verkosto.review.decision.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.request.Versions;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.DecisionState;
import fi.verkosto.review.decision.Outcome;
import fi.verkosto.review.decision.TakenBack;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A decision as the staff of the call see it. */
@Schema(name = "Decision")
record DecisionResponse(
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

        LocalizedText reasons,

        @Schema(description = "The presenter: their token subject", nullable = true)
        String presentedBy,

        @Schema(nullable = true) Instant presentedAt,

        @Schema(description = "The decider: their token subject", nullable = true)
        String approvedBy,

        @Schema(nullable = true) Instant approvedAt,
        @Schema(nullable = true) Instant notifiedAt,

        @Schema(description = "Who took it back from its presentation last, and why", nullable = true)
        TakenBack takenBack) {

    static DecisionResponse from(Decision decision) {
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
                decision.reasons(),
                decision.presentedBy().orElse(null),
                decision.presentedAt().orElse(null),
                decision.approvedBy().orElse(null),
                decision.approvedAt().orElse(null),
                decision.notifiedAt().orElse(null),
                decision.takenBack().orElse(null));
    }

    RestResponse<DecisionResponse> withEtag() {
        return ResponseBuilder.ok(this).tag(Versions.etag(version)).build();
    }
}
