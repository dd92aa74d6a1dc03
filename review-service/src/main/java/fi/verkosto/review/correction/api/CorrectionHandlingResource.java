package fi.verkosto.review.correction.api;

import fi.verkosto.review.correction.AssignCorrection;
import fi.verkosto.review.correction.ShowKnowledge;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/correction-requests/{correctionRequestId}")
@Tag(name = "Correction requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CorrectionHandlingResource {

    private final ShowKnowledge showKnowledge;
    private final AssignCorrection assignCorrection;

    CorrectionHandlingResource(ShowKnowledge showKnowledge, AssignCorrection assignCorrection) {
        this.showKnowledge = showKnowledge;
        this.assignCorrection = assignCorrection;
    }

    @POST
    @Path("/knowledge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "showKnowledgeOfDecision")
    @APIResponseSchema(
            value = CorrectionRequestResponse.class,
            responseCode = "200",
            responseDescription = "The request as it is now")
    public RestResponse<CorrectionRequestResponse> show(
            @RestPath UUID correctionRequestId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid KnowledgeRequest request) {
        return CorrectionRequestResponse.from(
                        showKnowledge.show(correctionRequestId, ifMatch, request.knownOn(), request.reason()))
                .withEtag();
    }

    @POST
    @Path("/assignment")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "assignCorrectionRequest")
    @APIResponseSchema(
            value = CorrectionRequestResponse.class,
            responseCode = "200",
            responseDescription = "The request as it is now")
    public RestResponse<CorrectionRequestResponse> assign(
            @RestPath UUID correctionRequestId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CorrectionAssignmentRequest request) {
        return CorrectionRequestResponse.from(assignCorrection.assign(correctionRequestId, ifMatch, request.handler()))
                .withEtag();
    }
}
