package fi.verkosto.coordination.plan.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.plan.PlanVersion;
import fi.verkosto.coordination.plan.api.PlanAnswer.ObjectiveAnswer;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkPlanVersion", description = "What a plan said from one adoption to the next")
record PlanVersionResponse(
        UUID networkId,

        @Schema(examples = "2", description = "Counts what was adopted from 1")
        int number,

        @Schema(
                nullable = true,
                examples = "Pilotti alkaa vasta syyslukukaudella.",
                description = "Why it came in the place of the one before, in the lead's own words; null for the first")
        @Size(max = Lengths.REASON)
        String reason,

        Instant adoptedAt,

        @Size(max = 20) List<ObjectiveAnswer> objectives) {

    static PlanVersionResponse from(PlanVersion version) {
        return new PlanVersionResponse(
                version.networkId(),
                version.number(),
                version.reason().orElse(null),
                version.adoptedAt(),
                PlanAnswer.of(version.content()));
    }
}
