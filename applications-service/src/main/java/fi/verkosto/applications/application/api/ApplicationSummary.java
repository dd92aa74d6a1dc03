package fi.verkosto.applications.application.api;

import fi.verkosto.applications.application.ApplicationOutline;
import fi.verkosto.applications.application.ApplicationState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application in a list. */
@Schema(name = "ApplicationSummary")
record ApplicationSummary(
        UUID id,
        UUID callId,
        String strand,
        ApplicationState state,
        @Schema(nullable = true) String caseNumber,

        @Schema(description = "Of a submitted application as it was submitted last", nullable = true)
        String title,

        String leadOrganisation,
        int submissions,

        @Schema(description = "The share of the sections without faults, in per cent")
        int completeness,

        @Schema(description = "The last save or submission") Instant updatedAt,

        @Schema(description = "The last submission by the applicant; null before the first", nullable = true)
        Instant submittedAt,

        @Schema(
                description =
                        "When a supplement, or an officer on behalf of the applicant, changed what was submitted; null if nothing did since",
                nullable = true)
        Instant lastChangedAt) {

    static ApplicationSummary from(ApplicationOutline application) {
        return new ApplicationSummary(
                application.id(),
                application.callId(),
                application.strand(),
                application.state(),
                application.caseNumber(),
                application.title(),
                application.leadOrganisation(),
                application.submissions(),
                application.completeness(),
                application.updatedAt(),
                application.submittedAt(),
                application.lastChangedAt());
    }
}
