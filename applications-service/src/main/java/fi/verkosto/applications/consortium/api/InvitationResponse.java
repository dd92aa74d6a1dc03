package fi.verkosto.applications.consortium.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.applications.consortium.Invitation;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation that waits for its answer. */
@Schema(name = "Invitation")
record InvitationResponse(
        UUID applicationId,

        UUID callId,

        LocalizedText callNames,

        Instant closesAt,

        @Schema(
                description = "The deadline of the call as wall time in Finland, day.month.year hours:minutes",
                examples = "21.11.2018 16:15")
        String closesAtHelsinki,

        @Schema(description = "The code of a strand of the call")
        String strand,

        @Schema(nullable = true) String title,

        @Schema(description = "Business ID of the lead applicant", examples = "0208201-1")
        String leadOrganisation,

        @Schema(description = "What the provider is to do; null while the lead has not written it", nullable = true)
        String role,

        Instant invitedAt,

        @Schema(description = "The version for If-Match of the answer")
        long version) {

    static InvitationResponse from(Invitation invitation) {
        Invitation.OfCall call = invitation.call();
        return new InvitationResponse(
                invitation.applicationId(),
                call.id(),
                call.names(),
                call.closesAt(),
                FinnishTime.beside(call.closesAt()),
                invitation.strand(),
                invitation.title(),
                invitation.lead(),
                invitation.role(),
                invitation.invitedAt(),
                invitation.version());
    }
}
