package fi.verkosto.applications.consortium.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.applications.access.AccessRight;
import fi.verkosto.applications.consortium.AccessInvitation;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** A right that waits for the person to whom it is offered. */
@Schema(name = "AccessInvitation")
record AccessInvitationResponse(
        UUID id,
        UUID applicationId,

        @Schema(description = "In small letters", examples = "heidi@gradia.example") @Size(max = Lengths.MAIL_ADDRESS)
        String email,

        @Schema(description = "Business ID of the organisation for which the person acts", examples = "0208201-1")
        String businessId,

        AccessRight right,
        Instant invitedAt) {

    static AccessInvitationResponse from(AccessInvitation invitation) {
        return new AccessInvitationResponse(
                invitation.id(),
                invitation.applicationId(),
                invitation.email(),
                invitation.organisation(),
                invitation.right(),
                invitation.invitedAt());
    }

    static RestResponse<AccessInvitationResponse> created(AccessInvitation invitation) {
        String invitations = "/v1/applications/" + invitation.applicationId() + "/access-invitations/";
        return ResponseBuilder.create(Status.CREATED, from(invitation))
                .location(URI.create(invitations + invitation.id()))
                .build();
    }
}
