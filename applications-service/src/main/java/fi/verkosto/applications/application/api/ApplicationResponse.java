package fi.verkosto.applications.application.api;

import fi.verkosto.applications.access.Participant;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationState;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.content.ApplicationContent;
import fi.verkosto.applications.content.Consortium;
import fi.verkosto.applications.funding.Funding;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application as it is now. */
@Schema(name = "Application")
public record ApplicationResponse(
        UUID id,
        UUID callId,
        String strand,
        ApplicationState state,

        @Schema(description = "The version for If-Match, as in the ETag")
        long version,

        @Schema(description = "Register number, from the first submission on", nullable = true)
        String caseNumber,

        @Schema(description = "Business ID of the lead applicant", examples = "0208201-1")
        String leadOrganisation,

        @Schema(description = "The lead applicant, then every provider that was ever invited")
        @Size(max = Consortium.MOST_MEMBERS + 1)
        List<ParticipantResponse> participants,

        @Schema(description = "The number of the last submitted version; 0 before the first")
        int submissions,

        @Schema(description = "The share of the sections without faults, in per cent", examples = "83")
        int completeness,

        Instant createdAt,

        @Schema(description = "The last save or submission") Instant updatedAt,

        @Schema(description = "The last submission by the applicant; null before the first", nullable = true)
        Instant submittedAt,

        @Schema(
                description =
                        "When a supplement, or an officer on behalf of the applicant, changed what was submitted; null if nothing did since",
                nullable = true)
        Instant lastChangedAt,

        @Schema(description = "Until when a supplement may be given; null if none is asked for", nullable = true)
        Instant supplementDueAt,

        ApplicationContent content,

        @Schema(description = "The version of each section that was ever saved, for If-Match; 0 for the others")
        Map<String, Long> sectionVersions,

        @Schema(description = "Computed by the rules of the call from the budget and the stated own funding")
        Funding funding) {

    static ApplicationResponse from(Application application, List<Participant> participants, GrantCall call) {
        return new ApplicationResponse(
                application.id(),
                application.callId(),
                application.strand(),
                application.state(),
                application.version(),
                application.caseNumber(),
                application.leadOrganisation(),
                participants.stream().map(ParticipantResponse::from).toList(),
                application.submissions(),
                application.overview().completeness(),
                application.milestones().createdAt(),
                application.milestones().updatedAt(),
                application.milestones().submittedAt(),
                application.milestones().lastChangedAt(),
                application.supplementDueAt(),
                application.content(),
                application.sectionVersions().versions(),
                Funding.of(application.content().budget(), call.terms()));
    }
}
