package fi.verkosto.review.decision.api;

import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.decision.ReadDecisionList;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.polling.api.PolledAnswers;
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

@Path("/v1/decision-lists/{callId}")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DecisionListResource {

    private final ReadDecisionList readDecisionList;
    private final PolledAnswers polled;

    DecisionListResource(ReadDecisionList readDecisionList, PolledAnswers polled) {
        this.readDecisionList = readDecisionList;
        this.polled = polled;
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getDecisionList")
    public RestResponse<DecisionListResponse> get(@RestPath UUID callId, @Context Request request) {
        CallReader reader = readDecisionList.reader(callId);
        return polled.answer(
                reader,
                ReviewAction.DECISIONS_READ,
                request,
                () -> DecisionListResponse.from(callId, readDecisionList.read(reader)));
    }
}
