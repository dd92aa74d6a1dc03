package fi.verkosto.review.decision.api;

import fi.verkosto.review.decision.ReadNotifiedDecision;
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

@Path("/v1/notified-decisions")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NotifiedDecisionResource {

    private final ReadNotifiedDecision readNotifiedDecision;

    NotifiedDecisionResource(ReadNotifiedDecision readNotifiedDecision) {
        this.readNotifiedDecision = readNotifiedDecision;
    }

    @GET
    @Path("/{applicationId}")
    @RolesAllowed("applicant")
    @Operation(operationId = "getNotifiedDecision")
    public NotifiedDecisionResponse get(@RestPath UUID applicationId) {
        return NotifiedDecisionResponse.from(readNotifiedDecision.read(applicationId));
    }
}
