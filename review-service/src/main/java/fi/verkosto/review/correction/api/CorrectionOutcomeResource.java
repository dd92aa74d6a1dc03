package fi.verkosto.review.correction.api;

import fi.verkosto.review.correction.ApproveCorrection;
import fi.verkosto.review.correction.NotifyCorrection;
import fi.verkosto.review.correction.PresentCorrection;
import fi.verkosto.review.correction.TakeBackCorrection;
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
class CorrectionOutcomeResource {

    private final PresentCorrection presentCorrection;
    private final TakeBackCorrection takeBackCorrection;
    private final ApproveCorrection approveCorrection;
    private final NotifyCorrection notifyCorrection;

    CorrectionOutcomeResource(
            PresentCorrection presentCorrection,
            TakeBackCorrection takeBackCorrection,
            ApproveCorrection approveCorrection,
            NotifyCorrection notifyCorrection) {
        this.presentCorrection = presentCorrection;
        this.takeBackCorrection = takeBackCorrection;
        this.approveCorrection = approveCorrection;
        this.notifyCorrection = notifyCorrection;
    }

    @POST
    @Path("/presentation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("presenter")
    @Operation(operationId = "presentCorrectionOutcome")
    @APIResponseSchema(
            value = CorrectionRequestResponse.class,
            responseCode = "200",
            responseDescription = "The request as it is now")
    public RestResponse<CorrectionRequestResponse> present(
            @RestPath UUID correctionRequestId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CorrectionPresentationRequest request) {
        return CorrectionRequestResponse.from(presentCorrection.present(correctionRequestId, ifMatch, request.toSaid()))
                .withEtag();
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"presenter", "decider"})
    @Operation(operationId = "takeBackCorrectionOutcome")
    @APIResponseSchema(
            value = CorrectionRequestResponse.class,
            responseCode = "200",
            responseDescription = "The request as it is now")
    public RestResponse<CorrectionRequestResponse> takeBack(
            @RestPath UUID correctionRequestId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CorrectionReturnRequest request) {
        return CorrectionRequestResponse.from(
                        takeBackCorrection.takeBack(correctionRequestId, ifMatch, request.reason()))
                .withEtag();
    }

    @POST
    @Path("/approval")
    @RolesAllowed("decider")
    @Operation(operationId = "approveCorrectionOutcome")
    @APIResponseSchema(
            value = CorrectionRequestResponse.class,
            responseCode = "200",
            responseDescription = "The request as it is now")
    public RestResponse<CorrectionRequestResponse> approve(
            @RestPath UUID correctionRequestId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return CorrectionRequestResponse.from(approveCorrection.approve(correctionRequestId, ifMatch))
                .withEtag();
    }

    @POST
    @Path("/notification")
    @RolesAllowed("officer")
    @Operation(operationId = "notifyCorrectionOutcome")
    @APIResponseSchema(
            value = CorrectionRequestResponse.class,
            responseCode = "200",
            responseDescription = "The request as it is now")
    public RestResponse<CorrectionRequestResponse> notifyParties(
            @RestPath UUID correctionRequestId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return CorrectionRequestResponse.from(notifyCorrection.notifyParties(correctionRequestId, ifMatch))
                .withEtag();
    }
}
