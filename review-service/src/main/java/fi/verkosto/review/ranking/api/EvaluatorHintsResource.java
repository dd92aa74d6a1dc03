package fi.verkosto.review.ranking.api;

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

@Path("/v1/rankings/{callId}/evaluators")
@Tag(name = "Rankings and selections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EvaluatorHintsResource {

    private final RankApplications rankApplications;
    private final PolledAnswers polled;
    private final EvaluatorHintsAnswers answers;

    EvaluatorHintsResource(RankApplications rankApplications, PolledAnswers polled, EvaluatorHintsAnswers answers) {
        this.polled = polled;
        this.rankApplications = rankApplications;
        this.answers = answers;
    }

    @GET
    @RolesAllowed("officer")
    @Operation(operationId = "listEvaluatorHints")
    public RestResponse<EvaluatorHintsResponse> list(@RestPath UUID callId, @Context Request request) {
        CallReader reader = rankApplications.officer(callId);
        return polled.answer(
                reader,
                ReviewAction.EVALUATOR_HINTS_READ,
                request,
                () -> answers.of(callId, rankApplications.read(reader)));
    }
}
