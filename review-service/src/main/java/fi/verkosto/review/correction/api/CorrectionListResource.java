package fi.verkosto.review.correction.api;

import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.correction.ReadCorrectionList;
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

@Path("/v1/correction-lists/{callId}")
@Tag(name = "Correction requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CorrectionListResource {

    private final ReadCorrectionList readCorrectionList;
    private final PolledAnswers polled;

    CorrectionListResource(ReadCorrectionList readCorrectionList, PolledAnswers polled) {
        this.readCorrectionList = readCorrectionList;
        this.polled = polled;
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getCorrectionList")
    public RestResponse<CorrectionListResponse> get(@RestPath UUID callId, @Context Request request) {
        CallReader reader = readCorrectionList.reader(callId);
        return polled.answer(
                reader,
                ReviewAction.CORRECTIONS_READ,
                request,
                () -> CorrectionListResponse.from(callId, readCorrectionList.read(reader)));
    }
}
