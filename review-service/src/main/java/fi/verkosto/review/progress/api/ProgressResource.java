package fi.verkosto.review.progress.api;

import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.polling.api.PolledAnswers;
import fi.verkosto.review.progress.ReadProgress;
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

@Path("/v1/progress/{callId}")
@Tag(name = "Reviews")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProgressResource {

    private final ReadProgress readProgress;
    private final PolledAnswers polled;
    private final ProgressAnswers answers;

    ProgressResource(ReadProgress readProgress, PolledAnswers polled, ProgressAnswers answers) {
        this.readProgress = readProgress;
        this.polled = polled;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getReviewProgress")
    public RestResponse<ProgressResponse> get(@RestPath UUID callId, @Context Request request) {
        CallReader reader = readProgress.reader(callId);
        return polled.answer(
                reader, ReviewAction.PROGRESS_READ, request, () -> answers.of(reader, readProgress.read(reader)));
    }
}
