package fi.verkosto.coordination.support.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/support-topics")
@Tag(name = "Support", description = "What networks ask, what they are answered, and guidance of the coordinator")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SupportTopicsResource {

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listSupportTopics")
    public SupportTopicsResponse list() {
        return SupportTopicsResponse.all();
    }
}
