package fi.verkosto.review.ranking.api;

import fi.verkosto.api.refusal.Language;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.polling.api.PolledAnswers;
import fi.verkosto.review.ranking.RankApplications;
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

@Path("/v1/rankings/{callId}")
@Tag(
        name = "Rankings and selections",
        description = "Applications in the order of their scores, and which of them are funded")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RankingResource {

    private final RankApplications rankApplications;
    private final PolledAnswers polled;
    private final Language language;

    RankingResource(RankApplications rankApplications, PolledAnswers polled, Language language) {
        this.polled = polled;
        this.language = language;
        this.rankApplications = rankApplications;
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider"})
    @Operation(operationId = "getRanking")
    public RestResponse<RankingResponse> get(@RestPath UUID callId, @Context Request request) {
        CallReader reader = rankApplications.reader(callId);
        return polled.answer(
                reader,
                ReviewAction.RANKING_READ,
                request,
                () -> RankingResponse.from(callId, rankApplications.read(reader), language.locale()));
    }
}
