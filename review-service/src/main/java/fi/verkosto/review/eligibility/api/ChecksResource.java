package fi.verkosto.review.eligibility.api;

import fi.verkosto.review.eligibility.ReadChecks;
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

@Path("/v1/reviews/{reviewId}/checks")
@Tag(name = "Eligibility", description = "What is checked of an application, and what officers decide on it")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ChecksResource {

    private final ReadChecks readChecks;

    ChecksResource(ReadChecks readChecks) {
        this.readChecks = readChecks;
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getEligibilityChecks")
    public ChecksResponse get(@RestPath UUID reviewId) {
        return ChecksResponse.from(readChecks.read(reviewId));
    }
}
