package fi.verkosto.coordination.plan.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.plan.VersionSummary;
import fi.verkosto.coordination.plan.WritePlan;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkPlanVersions")
record PlanVersionsResponse(
        @Schema(description = "All that were adopted, the latest first") @Size(max = WritePlan.MOST_VERSIONS)
        List<SummaryAnswer> items) {

    static PlanVersionsResponse from(List<VersionSummary> versions) {
        return new PlanVersionsResponse(
                versions.stream().map(SummaryAnswer::from).toList());
    }

    @Schema(name = "NetworkPlanVersionSummary")
    record SummaryAnswer(
            @Schema(examples = "2", description = "Counts what was adopted from 1")
            int number,

            @Schema(
                    nullable = true,
                    examples = "Pilotti alkaa vasta syyslukukaudella.",
                    description =
                            "Why it came in the place of the one before, in the lead's own words; null for the first")
            @Size(max = Lengths.REASON)
            String reason,

            Instant adoptedAt) {

        private static SummaryAnswer from(VersionSummary version) {
            return new SummaryAnswer(version.number(), version.reason(), version.adoptedAt());
        }
    }
}
