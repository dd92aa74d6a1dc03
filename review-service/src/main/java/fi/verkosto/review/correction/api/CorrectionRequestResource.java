package fi.verkosto.review.correction.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.request.Versions;
import fi.verkosto.review.correction.CorrectionRequest;
import fi.verkosto.review.correction.LodgeCorrection;
import fi.verkosto.review.correction.ReadAnswers;
import fi.verkosto.review.correction.ReadCorrections;
import fi.verkosto.review.correction.ReadCorrections.SeenRequest;
import fi.verkosto.review.correction.ResendAnswer;
import fi.verkosto.review.decisionletter.api.LetterDownload;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/v1/correction-requests")
@Tag(
        name = "Correction requests",
        description = "Requests for the correction of decisions, and what is decided on them")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CorrectionRequestResource {

    private final LodgeCorrection lodgeCorrection;
    private final ReadCorrections readCorrections;
    private final ReadAnswers readAnswers;
    private final ResendAnswer resendAnswer;

    CorrectionRequestResource(
            LodgeCorrection lodgeCorrection,
            ReadCorrections readCorrections,
            ReadAnswers readAnswers,
            ResendAnswer resendAnswer) {
        this.resendAnswer = resendAnswer;
        this.lodgeCorrection = lodgeCorrection;
        this.readCorrections = readCorrections;
        this.readAnswers = readAnswers;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "requestCorrection")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(
            value = CorrectionRequestResponse.class,
            responseCode = "201",
            responseDescription = "It has arrived")
    public RestResponse<CorrectionRequestResponse> lodge(@NotNull @Valid CorrectionLodgingRequest request) {
        CorrectionRequest lodged = lodgeCorrection.lodge(request.decisionId(), request.demand(), request.grounds());
        return created(CorrectionRequestResponse.from(new SeenRequest(lodged, true, false)));
    }

    @POST
    @Path("/registrations")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "registerCorrectionRequest")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(
            value = CorrectionRequestResponse.class,
            responseCode = "201",
            responseDescription = "Registered")
    public RestResponse<CorrectionRequestResponse> register(@NotNull @Valid CorrectionRegistrationRequest request) {
        return created(
                CorrectionRequestResponse.from(lodgeCorrection.register(request.decisionId(), request.toLodged())));
    }

    @GET
    @Path("/{correctionRequestId}")
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer", "applicant"})
    @Operation(operationId = "getCorrectionRequest")
    public RestResponse<CorrectionRequestResponse> get(@RestPath UUID correctionRequestId) {
        return CorrectionRequestResponse.from(readCorrections.read(correctionRequestId))
                .withEtag();
    }

    @GET
    @Path("/{correctionRequestId}/case")
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getCorrectionCase")
    public CorrectionCaseResponse getCase(@RestPath UUID correctionRequestId) {
        return CorrectionCaseResponse.from(readCorrections.readCase(correctionRequestId));
    }

    @GET
    @Path("/{correctionRequestId}/letter")
    @Produces(LetterDownload.PDF)
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer", "applicant"})
    @Operation(operationId = "getCorrectionLetter")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = LetterDownload.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> letter(@RestPath UUID correctionRequestId, @Context Request request) {
        return LetterDownload.of(readAnswers.read(correctionRequestId), request);
    }

    @POST
    @Path("/{correctionRequestId}/letter/resending")
    @RolesAllowed("officer")
    @Operation(operationId = "resendCorrectionLetter")
    @APIResponse(responseCode = "204")
    public void resend(@RestPath UUID correctionRequestId) {
        resendAnswer.resend(correctionRequestId);
    }

    private static RestResponse<CorrectionRequestResponse> created(CorrectionRequestResponse answer) {
        return ResponseBuilder.create(Status.CREATED, answer)
                .location(URI.create("/v1/correction-requests/" + answer.id()))
                .tag(Versions.etag(answer.version()))
                .build();
    }
}
