package fi.verkosto.applications.consortium.api;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Consortium")
class InvitationResource {

    private final InvitationAnswers answers;

    InvitationResource(InvitationAnswers answers) {
        this.answers = answers;
    }

    @GET
    @RolesAllowed("applicant")
    @Operation(operationId = "listInvitations")
    public Page<InvitationResponse> list(
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @QueryParam("cursor") String cursor) {
        return answers.page(limit, Cursor.parse(cursor));
    }
}
