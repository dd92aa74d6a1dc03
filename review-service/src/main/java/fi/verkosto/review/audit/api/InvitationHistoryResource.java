package fi.verkosto.review.audit.api;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/evaluator-invitations/{invitationId}/history")
@Tag(name = "History")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class InvitationHistoryResource {

    private final ReadRegisterHistory readHistory;

    InvitationHistoryResource(ReadRegisterHistory readHistory) {
        this.readHistory = readHistory;
    }

    @GET
    @RolesAllowed("officer")
    @Operation(operationId = "getEvaluatorInvitationHistory")
    public Page<ReviewEntryResponse> ofInvitation(
            @RestPath UUID invitationId,
            @RestQuery @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @Parameter(description = "The next of the page before") @RestQuery String cursor) {
        return readHistory.ofInvitation(invitationId, limit, Cursor.parse(cursor));
    }
}
