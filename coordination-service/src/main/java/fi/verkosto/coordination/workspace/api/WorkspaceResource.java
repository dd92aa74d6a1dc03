package fi.verkosto.coordination.workspace.api;

import fi.verkosto.api.refusal.Language;
import fi.verkosto.coordination.workspace.ReadWorkspace;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/programmes/{programmeId}/workspace")
@Tag(name = "Support")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WorkspaceResource {

    private final ReadWorkspace read;
    private final Language language;

    WorkspaceResource(ReadWorkspace read, Language language) {
        this.read = read;
        this.language = language;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getWorkspace")
    public WorkspaceResponse get(@RestPath UUID programmeId) {
        return WorkspaceResponse.from(read.of(programmeId), language.locale());
    }
}
