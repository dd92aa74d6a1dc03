package fi.verkosto.review.ranking.api;

import fi.verkosto.api.refusal.Language;
import fi.verkosto.review.ranking.RankApplications;
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

@Path("/v1/rankings/{callId}")
@Tag(
        name = "Rankings and selections",
        description = "Applications in the order of their scores, and which of them are funded")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RankingResource {

    private final RankApplications rankApplications;
    private final Language language;

    RankingResource(RankApplications rankApplications, Language language) {
        this.language = language;
        this.rankApplications = rankApplications;
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider"})
    @Operation(operationId = "getRanking")
    public RankingResponse get(@RestPath UUID callId) {
        return RankingResponse.from(callId, rankApplications.read(callId), language.locale());
    }
}
