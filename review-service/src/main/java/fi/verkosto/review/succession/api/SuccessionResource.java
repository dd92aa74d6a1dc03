package fi.verkosto.review.succession.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.request.Versions;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.api.DecisionResponse;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.polling.api.PolledAnswers;
import fi.verkosto.review.succession.CancelSuccessor;
import fi.verkosto.review.succession.DraftSuccessor;
import fi.verkosto.review.succession.ReadSuccession;
import fi.verkosto.review.succession.Succession;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/v1/successions/{callId}")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SuccessionResource {

    private final ReadSuccession readSuccession;
    private final DraftSuccessor draftSuccessor;
    private final CancelSuccessor cancelSuccessor;
    private final PolledAnswers polled;

    SuccessionResource(
            ReadSuccession readSuccession,
            DraftSuccessor draftSuccessor,
            CancelSuccessor cancelSuccessor,
            PolledAnswers polled) {
        this.cancelSuccessor = cancelSuccessor;
        this.readSuccession = readSuccession;
        this.draftSuccessor = draftSuccessor;
        this.polled = polled;
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getSuccession")
    public RestResponse<SuccessionResponse> get(@RestPath UUID callId, @Context Request request) {
        CallReader reader = readSuccession.reader(callId);
        return polled.searched(
                reader,
                ReviewAction.DECISIONS_READ,
                "succession",
                request,
                () -> found(callId, readSuccession.read(reader)));
    }

    private static PolledAnswers.Found<SuccessionResponse> found(UUID callId, Succession succession) {
        return new PolledAnswers.Found<>(
                SuccessionResponse.from(callId, succession), succession.search() != Succession.Search.NOT_IN_TIME);
    }

    @POST
    @Path("/drafts")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "draftSuccessor")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = DecisionResponse.class, responseCode = "201", responseDescription = "Drafted")
    public RestResponse<DecisionResponse> draft(@RestPath UUID callId, @NotNull @Valid SuccessorRequest request) {
        Decision draft = draftSuccessor.draft(callId, request.applicationId(), request.reasons());
        return ResponseBuilder.create(Status.CREATED, DecisionResponse.from(draft))
                .location(URI.create("/v1/decisions/" + draft.id()))
                .tag(Versions.etag(draft.version()))
                .build();
    }

    @POST
    @Path("/drafts/{decisionId}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "cancelSuccessorDraft")
    @APIResponse(responseCode = "204")
    public void cancel(
            @RestPath UUID callId,
            @RestPath UUID decisionId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SuccessorCancellationRequest request) {
        cancelSuccessor.cancel(callId, decisionId, ifMatch, request.reason());
    }
}
