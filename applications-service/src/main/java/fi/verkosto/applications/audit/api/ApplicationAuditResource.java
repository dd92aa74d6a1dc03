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

@Path("/v1/applications/{applicationId}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Audit", description = "Who changed and who read what")
class ApplicationAuditResource {

    private final AuditAnswers answers;

    ApplicationAuditResource(AuditAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("/history")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "getApplicationHistory")
    public Page<AuditEntryResponse> history(
            UUID applicationId,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @QueryParam("cursor") String cursor) {
        return answers.history(applicationId, limit, Cursor.parse(cursor));
    }

    @GET
    @Path("/audit-trail")
    @RolesAllowed({"officer", "administrator"})
    @Operation(operationId = "getApplicationAuditTrail")
    public Page<AuditEntryResponse> trail(
            UUID applicationId,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @QueryParam("cursor") String cursor) {
        return answers.trail(applicationId, limit, Cursor.parse(cursor));
    }
}
