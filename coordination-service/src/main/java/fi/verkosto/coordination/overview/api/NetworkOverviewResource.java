package fi.verkosto.coordination.overview.api;

import fi.verkosto.coordination.freshness.api.Unchanged;
import fi.verkosto.coordination.overview.ReadOverview;
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

@Path("/v1/networks/{networkId}/overview")
@Tag(name = "Status")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
@RunOnVirtualThread
class NetworkOverviewResource {

    private final ReadOverview read;
    private final Unchanged unchanged;

    NetworkOverviewResource(ReadOverview read, Unchanged unchanged) {
        this.read = read;
        this.unchanged = unchanged;
    }

    @GET
    @Operation(operationId = "getNetworkOverview")
    public RestResponse<NetworkOverviewAnswer> get(@RestPath UUID networkId, @Context Request request) {
        return unchanged.answer(request, NetworkOverviewAnswer.from(read.ofNetwork(networkId)));
    }
}
