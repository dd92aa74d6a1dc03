package fi.verkosto.applications.call.api;

import fi.verkosto.api.Cursor;
import fi.verkosto.api.Idempotent;
import fi.verkosto.api.Page;
import fi.verkosto.applications.call.PrepareCall;
import fi.verkosto.applications.call.PublishCall;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/calls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Calls", description = "Grant calls, from draft to resolved")
class CallResource {

    private final PrepareCall prepareCall;
    private final PublishCall publishCall;
    private final CallAnswers answers;

    CallResource(PrepareCall prepareCall, PublishCall publishCall, CallAnswers answers) {
        this.prepareCall = prepareCall;
        this.publishCall = publishCall;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "createCall", summary = "Drafts a call", description = "The role officer is needed.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(maxLength = 255))
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = CallResponse.class)))
    @APIResponse(responseCode = "422", description = "call-incomplete: the terms contradict each other")
    public Response create(@NotNull @Valid CallRequest request) {
        return answers.created(prepareCall.create(request.terms(), request.staff()));
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listCalls",
            summary = "Lists calls, oldest first",
            description = "Published ones for everybody, drafts for their staff only.")
    public Page<CallResponse> list(
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @QueryParam("cursor") String cursor) {
        return answers.page(limit, Cursor.parse(cursor));
    }

    @GET
    @Path("/{callId}")
    @Authenticated
    @Operation(
            operationId = "getCall",
            summary = "Shows a call",
            description = "A draft exists for its staff only; others get 404.")
    @APIResponse(
            responseCode = "200",
            description = "The call",
            content = @Content(schema = @Schema(implementation = CallResponse.class)))
    public Response get(UUID callId) {
        return answers.ok(answers.visible(callId));
    }

    @PUT
    @Path("/{callId}")
    @RolesAllowed("officer")
    @Operation(
            operationId = "replaceCall",
            summary = "Replaces a draft",
            description = "An officer of the call; refused with 409 once the call is published.")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = CallResponse.class)))
    @APIResponse(responseCode = "409", description = "illegal-transition: the call is no draft any more")
    @APIResponse(responseCode = "422", description = "call-incomplete: the terms contradict each other")
    public Response replace(UUID callId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CallRequest request) {
        return answers.ok(prepareCall.edit(callId, ifMatch, request.terms(), request.staff()));
    }

    @DELETE
    @Path("/{callId}")
    @RolesAllowed("officer")
    @Operation(operationId = "deleteCall", summary = "Deletes a draft", description = "An officer of the call.")
    @APIResponse(responseCode = "204", description = "The draft is gone")
    @APIResponse(responseCode = "409", description = "illegal-transition: the call is no draft any more")
    public void delete(UUID callId, @HeaderParam("If-Match") String ifMatch) {
        prepareCall.delete(callId, ifMatch);
    }

    @POST
    @Path("/{callId}/publication")
    @RolesAllowed("officer")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "publishCall",
            summary = "Publishes a call",
            description = "An officer of the call. Freezes the terms; publishes fi.verkosto.call.published.v1.")
    @APIResponse(
            responseCode = "200",
            description = "The published call",
            content = @Content(schema = @Schema(implementation = CallResponse.class)))
    @APIResponse(responseCode = "409", description = "illegal-transition: the call is no draft any more")
    @APIResponse(responseCode = "422", description = "call-incomplete: the time to apply has passed")
    public Response publish(UUID callId, @HeaderParam("If-Match") String ifMatch) {
        return answers.ok(publishCall.publish(callId, ifMatch));
    }
}
