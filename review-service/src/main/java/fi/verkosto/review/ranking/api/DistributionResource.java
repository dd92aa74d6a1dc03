package fi.verkosto.review.ranking.api;

import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.polling.api.PolledAnswers;
import fi.verkosto.review.ranking.RankApplications;
import fi.verkosto.review.ranking.ReadDistribution;
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

@Path("/v1/rankings/{callId}/distribution")
@Tag(name = "Rankings and selections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DistributionResource {

    private final RankApplications rankApplications;
    private final ReadDistribution readDistribution;
    private final PolledAnswers polled;

    DistributionResource(RankApplications rankApplications, ReadDistribution readDistribution, PolledAnswers polled) {
        this.rankApplications = rankApplications;
        this.polled = polled;
        this.readDistribution = readDistribution;
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider"})
    @Operation(operationId = "getScoreDistribution")
    public RestResponse<DistributionResponse> get(@RestPath UUID callId, @Context Request request) {
        CallReader reader = rankApplications.reader(callId);
        return polled.answer(
                reader,
                ReviewAction.DISTRIBUTION_READ,
                request,
                () -> DistributionResponse.from(callId, readDistribution.read(reader)));
    }
}
