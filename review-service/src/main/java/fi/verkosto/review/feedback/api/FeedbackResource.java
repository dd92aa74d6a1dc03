package fi.verkosto.review.feedback.api;

import fi.verkosto.review.feedback.ReadFeedback;
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

@Path("/v1/notified-decisions/{applicationId}/feedback")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class FeedbackResource {

    private final ReadFeedback readFeedback;

    FeedbackResource(ReadFeedback readFeedback) {
        this.readFeedback = readFeedback;
    }

    @GET
    @RolesAllowed("applicant")
    @Operation(operationId = "getFeedback")
    public FeedbackResponse get(@RestPath UUID applicationId) {
        return FeedbackResponse.from(readFeedback.read(applicationId));
    }
}
