package fi.verkosto.review.correction.api;

import fi.verkosto.review.correction.ReadCorrections;
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
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/decisions/{decisionId}/correction-request")
@Tag(name = "Correction requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CorrectionOfDecisionResource {

    private final ReadCorrections readCorrections;

    CorrectionOfDecisionResource(ReadCorrections readCorrections) {
        this.readCorrections = readCorrections;
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer", "applicant"})
    @Operation(operationId = "getCorrectionRequestOfDecision")
    public RestResponse<CorrectionRequestResponse> get(@RestPath UUID decisionId) {
        return CorrectionRequestResponse.from(readCorrections.readOf(decisionId))
                .withEtag();
    }
}
