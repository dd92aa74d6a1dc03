package fi.verkosto.review.ranking.api;

import fi.verkosto.review.ranking.ReadDistribution;
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

@Path("/v1/rankings/{callId}/distribution")
@Tag(name = "Rankings and selections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DistributionResource {

    private final ReadDistribution readDistribution;

    DistributionResource(ReadDistribution readDistribution) {
        this.readDistribution = readDistribution;
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider"})
    @Operation(operationId = "getScoreDistribution")
    public DistributionResponse get(@RestPath UUID callId) {
        return DistributionResponse.from(callId, readDistribution.read(callId));
    }
}
