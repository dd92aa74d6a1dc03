package fi.verkosto.applications.call.publication.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.refusal.Language;
import fi.verkosto.applications.call.api.CallAnswers;
import fi.verkosto.applications.call.api.CallResponse;
import fi.verkosto.applications.call.publication.PrepareCall;
import fi.verkosto.applications.call.publication.PreviewCall;
import fi.verkosto.applications.call.publication.PublishCall;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/calls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Calls", description = "Grant calls, from draft to resolved")
class CallResource {

    private final PrepareCall prepareCall;
    private final PublishCall publishCall;
    private final PreviewCall previewCall;
    private final CallAnswers answers;
    private final InstantSource clock;
    private final Language language;

    CallResource(
            PrepareCall prepareCall,
            PublishCall publishCall,
            PreviewCall previewCall,
            CallAnswers answers,
            InstantSource clock,
            Language language) {
        this.prepareCall = prepareCall;
        this.publishCall = publishCall;
        this.previewCall = previewCall;
        this.answers = answers;
        this.clock = clock;
        this.language = language;
    }

    @POST
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "createCall")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CallResponse.class)))
    public RestResponse<CallResponse> create(@NotNull @Valid CallRequest request) {
        return answers.created(prepareCall.create(request.terms(), request.staff()));
    }

    @PUT
    @Path("/{callId}")
    @RolesAllowed("officer")
    @Operation(operationId = "replaceCall")
    public RestResponse<CallResponse> replace(
            UUID callId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CallRequest request) {
        return answers.ok(prepareCall.edit(callId, ifMatch, request.terms(), request.staff()));
    }

    @DELETE
    @Path("/{callId}")
    @RolesAllowed("officer")
    @Operation(operationId = "deleteCall")
    public void delete(UUID callId, @HeaderParam("If-Match") String ifMatch) {
        prepareCall.delete(callId, ifMatch);
    }

    @POST
    @Path("/{callId}/publication")
    @RolesAllowed("officer")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "publishCall")
    public RestResponse<CallResponse> publish(UUID callId, @HeaderParam("If-Match") String ifMatch) {
        return answers.ok(publishCall.publish(callId, ifMatch));
    }

    @GET
    @Path("/{callId}/preview")
    @RolesAllowed("officer")
    @Operation(operationId = "previewCall")
    public CallPreview preview(UUID callId) {
        return CallPreview.from(previewCall.preview(callId), clock.instant(), language.locale());
    }

    @POST
    @Path("/{callId}/copies")
    @Idempotent
    @RolesAllowed("officer")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "copyCall")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CallResponse.class)))
    public RestResponse<CallResponse> copy(UUID callId) {
        return answers.created(prepareCall.copy(callId));
    }
}
