package fi.verkosto.applications.application.api;

import fi.verkosto.api.paging.Page;
import fi.verkosto.applications.access.OfficerAccess;
import fi.verkosto.applications.call.CallAccess;
import fi.verkosto.applications.outcome.LateReason;
import fi.verkosto.messaging.NotedEvent;
import fi.verkosto.messaging.NotedEvents;
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
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/application-notes/{callId}")
@Tag(name = "Applications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ApplicationNotesResource {

    private final NotedEvents notes;
    private final CallAccess access;
    private final OfficerAccess officers;

    ApplicationNotesResource(NotedEvents notes, CallAccess access, OfficerAccess officers) {
        this.notes = notes;
        this.access = access;
        this.officers = officers;
    }

    @GET
    @RolesAllowed("officer")
    @Operation(operationId = "listApplicationNotes")
    public Page<NotedEvent> list(
            @RestPath UUID callId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        access.requireOfficer(callId);
        return notes.ofCall(callId, officers.leftOut(callId), LateReason.values(), cursor, limit);
    }
}
