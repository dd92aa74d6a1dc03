package fi.verkosto.coordination.support.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.coordination.support.AnswerSupportRequest;
import fi.verkosto.coordination.support.AskForSupport;
import fi.verkosto.coordination.support.PublishAnswer;
import fi.verkosto.coordination.support.PublishedAnswer;
import fi.verkosto.coordination.support.SupportRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/v1/support-requests")
@Tag(name = "Support", description = "What networks ask, what they are answered, and guidance of the coordinator")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SupportRequestResource {

    private final AskForSupport ask;
    private final AnswerSupportRequest answer;
    private final PublishAnswer publish;
    private final SupportRequestAnswers answers;

    SupportRequestResource(
            AskForSupport ask, AnswerSupportRequest answer, PublishAnswer publish, SupportRequestAnswers answers) {
        this.ask = ask;
        this.answer = answer;
        this.publish = publish;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "askForSupport")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = SupportRequestResponse.class, responseCode = "201", responseDescription = "Asked")
    public RestResponse<SupportRequestResponse> ask(@NotNull @Valid SupportRequestRequest request) {
        SupportRequest asked = ask.ask(request.networkId(), request.toQuestion());
        return answers.created(asked)
                .location(URI.create("/v1/support-requests/" + asked.id()))
                .build();
    }

    @GET
    @Path("/{supportRequestId}")
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getSupportRequest")
    @APIResponseSchema(
            value = SupportRequestResponse.class,
            responseCode = "200",
            responseDescription = "The request with all its messages")
    public RestResponse<SupportRequestResponse> get(@RestPath UUID supportRequestId) {
        return answers.one(supportRequestId);
    }

    @POST
    @Path("/{supportRequestId}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"applicant", "officer", "ministry-observer"})
    @Operation(operationId = "answerSupportRequest")
    @APIResponseSchema(
            value = SupportRequestResponse.class,
            responseCode = "200",
            responseDescription = "The request as it is now")
    public RestResponse<SupportRequestResponse> answer(
            @RestPath UUID supportRequestId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MessageRequest message) {
        return answers.changed(answer.answer(supportRequestId, ifMatch, message.text()));
    }

    @POST
    @Path("/{supportRequestId}/follow-up")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "followUpSupportRequest")
    @APIResponseSchema(
            value = SupportRequestResponse.class,
            responseCode = "200",
            responseDescription = "The request as it is now")
    public RestResponse<SupportRequestResponse> followUp(
            @RestPath UUID supportRequestId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MessageRequest message) {
        return answers.changed(ask.followUp(supportRequestId, ifMatch, message.text()));
    }

    @POST
    @Path("/{supportRequestId}/handover")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "handOverSupportRequest")
    @APIResponseSchema(
            value = SupportRequestResponse.class,
            responseCode = "200",
            responseDescription = "The request as it is now")
    public RestResponse<SupportRequestResponse> handOver(
            @RestPath UUID supportRequestId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid HandoverRequest handover) {
        return answers.changed(answer.handOver(supportRequestId, ifMatch, handover.to(), handover.reason()));
    }

    @POST
    @Path("/{supportRequestId}/handback")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"officer", "ministry-observer"})
    @Operation(operationId = "handBackSupportRequest")
    @APIResponseSchema(
            value = SupportRequestResponse.class,
            responseCode = "200",
            responseDescription = "The request as it is now")
    public RestResponse<SupportRequestResponse> handBack(
            @RestPath UUID supportRequestId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid HandbackRequest handback) {
        return answers.changed(answer.handBack(supportRequestId, ifMatch, handback.reason()));
    }

    @POST
    @Path("/{supportRequestId}/closing")
    @RolesAllowed("applicant")
    @Operation(operationId = "closeSupportRequest")
    @APIResponseSchema(
            value = SupportRequestResponse.class,
            responseCode = "200",
            responseDescription = "The request as it is now")
    public RestResponse<SupportRequestResponse> close(
            @RestPath UUID supportRequestId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answers.changed(answer.close(supportRequestId, ifMatch));
    }

    @POST
    @Path("/{supportRequestId}/publication")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "publishAnswer")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(
            value = PublishedAnswerResponse.class,
            responseCode = "201",
            responseDescription = "Published to all of the programme")
    public RestResponse<PublishedAnswerResponse> publish(
            @RestPath UUID supportRequestId, @NotNull @Valid PublicationRequest request) {
        PublishedAnswer published = publish.publish(supportRequestId, request.toWording());
        return ResponseBuilder.create(Status.CREATED, PublishedAnswerResponse.from(published))
                .location(URI.create(
                        "/v1/programmes/%s/answers/%d".formatted(published.programmeId(), published.number())))
                .build();
    }
}
