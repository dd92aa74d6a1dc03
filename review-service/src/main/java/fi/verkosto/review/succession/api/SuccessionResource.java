package fi.verkosto.review.succession.api;

import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.polling.api.PolledAnswers;
import fi.verkosto.review.solver.SearchPlaces;
import fi.verkosto.review.succession.ReadSuccession;
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

@Path("/v1/successions/{callId}")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SuccessionResource {

    private final ReadSuccession readSuccession;
    private final PolledAnswers polled;
    private final SearchPlaces places;

    SuccessionResource(ReadSuccession readSuccession, PolledAnswers polled, SearchPlaces places) {
        this.places = places;
        this.readSuccession = readSuccession;
        this.polled = polled;
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getSuccession")
    public RestResponse<SuccessionResponse> get(@RestPath UUID callId, @Context Request request) {
        CallReader reader = readSuccession.reader(callId);
        return polled.answer(
                reader,
                ReviewAction.DECISIONS_READ,
                "succession",
                request,
                () -> SuccessionResponse.from(callId, places.search(() -> readSuccession.read(reader))));
    }
}
