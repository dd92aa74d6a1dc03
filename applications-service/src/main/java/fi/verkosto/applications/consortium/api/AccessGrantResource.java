package fi.verkosto.applications.consortium.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.applications.consortium.GrantAccess;
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

@Path("/v1/applications/{applicationId}/access-grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RunOnVirtualThread
@Tag(name = "Consortium")
class AccessGrantResource {

    private final GrantAccess grantAccess;

    AccessGrantResource(GrantAccess grantAccess) {
        this.grantAccess = grantAccess;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "grantAccess")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AccessGrantResponse.class)))
    public RestResponse<AccessGrantResponse> grant(UUID applicationId, @NotNull @Valid AccessGrantRequest request) {
        return AccessGrantResponse.created(grantAccess.grant(applicationId, request.person(), request.right()));
    }

    @GET
    @RolesAllowed("applicant")
    @Operation(operationId = "listAccessGrants")
    public AccessGrantList list(UUID applicationId) {
        return AccessGrantList.from(grantAccess.all(applicationId));
    }

    @DELETE
    @Path("/{accessGrantId}")
    @RolesAllowed("applicant")
    @Operation(operationId = "revokeAccess")
    public void revoke(UUID applicationId, UUID accessGrantId) {
        grantAccess.revoke(applicationId, accessGrantId);
    }
}
