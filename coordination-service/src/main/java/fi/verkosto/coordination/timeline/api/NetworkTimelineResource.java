package fi.verkosto.coordination.timeline.api;

import fi.verkosto.coordination.freshness.api.Unchanged;
import fi.verkosto.coordination.timeline.ReadTimeline;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/networks/{networkId}/timeline")
@Tag(name = "Plans of networks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NetworkTimelineResource {

    private final ReadTimeline read;
    private final Unchanged answers;

    NetworkTimelineResource(ReadTimeline read, Unchanged answers) {
        this.read = read;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getNetworkTimeline")
    public RestResponse<NetworkTimelineResponse> get(@RestPath UUID networkId, @Context Request request) {
        return answers.answer(request, NetworkTimelineResponse.from(read.ofNetwork(networkId)));
    }
}
