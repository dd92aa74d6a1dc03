package fi.verkosto.review.plan.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.review.plan.AssignmentPlan;
import fi.verkosto.review.plan.PlanClash;
import fi.verkosto.review.plan.PlanProgress;
import fi.verkosto.review.plan.PlanState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A plan as it is now. */
@Schema(name = "AssignmentPlan")
record AssignmentPlanResponse(
        UUID id,
        UUID callId,
        PlanState state,

        @Schema(description = "The version for If-Match; the same as in the ETag", examples = "1")
        long version,

        @Schema(examples = "3") int evaluatorsPerApplication,
        @Schema(examples = "1") long seed,
        @Schema(examples = "60") int timeLimitSeconds,

        @Schema(description = "The officer: their token subject")
        String madeBy,

        Instant madeAt,

        @Schema(description = "How far the search is, or was; null before", nullable = true)
        PlanProgress progress,

        @Schema(description = "Null before there is one", nullable = true)
        ProposalResponse proposal,

        @Schema(description = "Why no plan is possible; null where it is not so", nullable = true)
        PlanClash clash) {

    static AssignmentPlanResponse from(AssignmentPlan plan) {
        return new AssignmentPlanResponse(
                plan.id(),
                plan.callId(),
                plan.state(),
                plan.version(),
                plan.evaluators(),
                plan.seed(),
                plan.timeLimitSeconds(),
                plan.madeBy(),
                plan.madeAt(),
                plan.progress().orElse(null),
                plan.proposal().map(ProposalResponse::from).orElse(null),
                plan.clash().orElse(null));
    }

    RestResponse<AssignmentPlanResponse> withEtag() {
        return ResponseBuilder.ok(this).tag(Versions.etag(version)).build();
    }
}
