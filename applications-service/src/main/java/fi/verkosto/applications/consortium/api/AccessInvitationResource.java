package fi.verkosto.applications.consortium.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.applications.consortium.AcceptAccess;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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

@Path("/v1/access-invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RunOnVirtualThread
@Tag(name = "Consortium")
class AccessInvitationResource {

    private final AcceptAccess acceptAccess;

    AccessInvitationResource(AcceptAccess acceptAccess) {
        this.acceptAccess = acceptAccess;
    }

    @GET
    @RolesAllowed("applicant")
    @Operation(operationId = "listOwnAccessInvitations")
    public AccessInvitationList list() {
        return AccessInvitationList.from(acceptAccess.own());
    }

    @POST
    @Path("/{accessInvitationId}/acceptance")
    @Idempotent
    @RolesAllowed("applicant")
    @Operation(operationId = "acceptAccess")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AccessGrantResponse.class)))
    public RestResponse<AccessGrantResponse> accept(UUID accessInvitationId) {
        return AccessGrantResponse.created(acceptAccess.accept(accessInvitationId));
    }
}
