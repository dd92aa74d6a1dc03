package fi.verkosto.applications.audit.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/calls/{callId}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Audit")
class CallAuditResource {

    private final AuditAnswers answers;

    CallAuditResource(AuditAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("/audit-trail")
    @RolesAllowed({"officer", "administrator"})
    @Operation(operationId = "getCallAuditTrail")
    public Page<AuditEntryResponse> trailOfCall(
            UUID callId,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @QueryParam("cursor") String cursor) {
        return answers.trailOfCall(callId, limit, Cursor.parse(cursor));
    }
}
