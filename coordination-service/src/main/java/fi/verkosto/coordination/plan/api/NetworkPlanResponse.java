package fi.verkosto.coordination.plan.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.coordination.plan.NetworkPlan;
import fi.verkosto.coordination.plan.PlanState;
import fi.verkosto.coordination.plan.api.PlanAnswer.ObjectiveAnswer;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Schema(name = "NetworkPlan", description = "What a network plans to do, as its lead wrote it last")
record NetworkPlanResponse(
        UUID networkId,
        PlanState state,

        @Schema(examples = "1", description = "Which of the versions holds, counted from 1; 0 before one is adopted")
        int number,

        @Schema(description = "Empty before anything is written") @Size(max = 20)
        List<ObjectiveAnswer> objectives,

        @Schema(nullable = true, description = "When it was written last; null before anything is")
        Instant changedAt,

        @Schema(nullable = true, description = "When it was first adopted, which its baseline is from; null until then")
        Instant adoptedAt,

        @Schema(description = "What If-Match names, without the quotes")
        long version) {

    static RestResponse<NetworkPlanResponse> response(NetworkPlan plan) {
        return ResponseBuilder.ok(new NetworkPlanResponse(
                        plan.networkId(),
                        plan.state(),
                        plan.number(),
                        PlanAnswer.of(plan.content()),
                        plan.changedAt().orElse(null),
                        plan.adoptedAt().orElse(null),
                        plan.version()))
                .tag(Versions.etag(plan.version()))
                .build();
    }
}
