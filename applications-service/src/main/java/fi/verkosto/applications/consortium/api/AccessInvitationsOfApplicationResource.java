package fi.verkosto.applications.consortium.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.applications.consortium.InviteByMail;
import fi.verkosto.applications.consortium.InvitedAddress;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/applications/{applicationId}/access-invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RunOnVirtualThread
@Tag(name = "Consortium")
class AccessInvitationsOfApplicationResource {

    private final InviteByMail inviteByMail;

    AccessInvitationsOfApplicationResource(InviteByMail inviteByMail) {
        this.inviteByMail = inviteByMail;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "inviteByMail")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = AccessInvitationResponse.class)))
    public RestResponse<AccessInvitationResponse> invite(
            UUID applicationId, @NotNull @Valid AccessInvitationRequest request) {
        return AccessInvitationResponse.created(inviteByMail.invite(
                applicationId,
                InvitedAddress.of(request.email()),
                request.businessId(),
                request.right(),
                request.language()));
    }

    @GET
    @RolesAllowed("applicant")
    @Operation(operationId = "listAccessInvitations")
    public AccessInvitationList list(UUID applicationId) {
        return AccessInvitationList.from(inviteByMail.all(applicationId));
    }

    @DELETE
    @Path("/{accessInvitationId}")
    @RolesAllowed("applicant")
    @Operation(operationId = "withdrawAccessInvitation")
    public void withdraw(UUID applicationId, UUID accessInvitationId) {
        inviteByMail.withdraw(applicationId, accessInvitationId);
    }
}
