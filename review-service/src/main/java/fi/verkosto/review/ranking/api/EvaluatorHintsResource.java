package fi.verkosto.review.ranking.api;

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

@Path("/v1/rankings/{callId}/evaluators")
@Tag(name = "Rankings and selections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EvaluatorHintsResource {

    private final RankApplications rankApplications;
    private final EvaluatorHintsAnswers answers;

    EvaluatorHintsResource(RankApplications rankApplications, EvaluatorHintsAnswers answers) {
        this.rankApplications = rankApplications;
        this.answers = answers;
    }

    @GET
    @RolesAllowed("officer")
    @Operation(operationId = "listEvaluatorHints")
    public EvaluatorHintsResponse list(@RestPath UUID callId) {
        return answers.of(callId, rankApplications.readAsOfficer(callId));
    }
}
