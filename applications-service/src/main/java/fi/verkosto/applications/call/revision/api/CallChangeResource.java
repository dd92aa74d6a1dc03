package fi.verkosto.applications.call.revision.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.applications.call.Revision;
import fi.verkosto.applications.call.api.CallAnswers;
import fi.verkosto.applications.call.api.CallResponse;
import fi.verkosto.applications.call.api.RevisionResponse;
import fi.verkosto.applications.call.revision.ExtendDeadline;
import fi.verkosto.applications.call.revision.ReplaceStaff;
import fi.verkosto.applications.call.revision.ReviseCall;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** What can still change once a call is published. */
@Path("/v1/calls/{callId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed("officer")
@Tag(name = "Calls", description = "Grant calls, from draft to resolved")
class CallChangeResource {

    private final ExtendDeadline extendDeadline;
    private final ReviseCall reviseCall;
    private final ReplaceStaff replaceStaff;
    private final CallAnswers answers;

    CallChangeResource(
            ExtendDeadline extendDeadline, ReviseCall reviseCall, ReplaceStaff replaceStaff, CallAnswers answers) {
        this.extendDeadline = extendDeadline;
        this.reviseCall = reviseCall;
        this.replaceStaff = replaceStaff;
        this.answers = answers;
    }

    @PUT
    @Path("/deadline")
    @Operation(operationId = "extendDeadline")
    public RestResponse<CallResponse> extendDeadline(
            UUID callId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DeadlineRequest request) {
        return answers.ok(extendDeadline.extend(callId, ifMatch, request.closesAt(), request.reasons()));
    }

    @POST
    @Path("/revisions")
    @Idempotent
    @Operation(operationId = "reviseCall")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RevisionResponse.class)))
    public RestResponse<RevisionResponse> revise(
            UUID callId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RevisionRequest request) {
        Revision revision = reviseCall.revise(callId, ifMatch, request.terms(), request.words());
        return ResponseBuilder.create(Status.CREATED, RevisionResponse.from(revision))
                .location(URI.create("/v1/calls/" + callId + "/revisions/" + revision.number()))
                .build();
    }

    @PUT
    @Path("/staff")
    @Operation(operationId = "replaceStaff")
    public RestResponse<CallResponse> replaceStaff(
            UUID callId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid StaffRequest request) {
        return answers.ok(replaceStaff.replace(callId, ifMatch, request.staff()));
    }
}
