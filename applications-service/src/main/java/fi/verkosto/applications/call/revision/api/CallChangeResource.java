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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    @Operation(
            operationId = "extendDeadline",
            summary = "Moves the deadline of an open call to a later time",
            description = "An officer of the call. Every applicant is told;"
                    + " publishes fi.verkosto.call.deadline-extended.v1.")
    @APIResponse(
            responseCode = "200",
            description = "The call",
            content = @Content(schema = @Schema(implementation = CallResponse.class)))
    @APIResponse(responseCode = "409", description = "call-not-open, with its phase; illegal-transition")
    @APIResponse(responseCode = "422", description = "call-incomplete: the new deadline is no later one")
    public Response extendDeadline(
            UUID callId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DeadlineRequest request) {
        return answers.ok(extendDeadline.extend(callId, ifMatch, request.closesAt(), request.reasons()));
    }

    @POST
    @Path("/revisions")
    @Idempotent
    @Operation(
            operationId = "reviseCall",
            summary = "Corrects a published call",
            description = "An officer of the call. Case number, dates of an open call, strands and cost categories that"
                    + " are applied with, and questions in a way that could make given answers invalid never change;"
                    + " after the deadline only texts and contact persons do. Every applicant is told; publishes"
                    + " fi.verkosto.call.revised.v1.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(maxLength = 255))
    @APIResponse(
            responseCode = "201",
            description = "What changed",
            content = @Content(schema = @Schema(implementation = RevisionResponse.class)))
    @APIResponse(responseCode = "409", description = "illegal-transition: the call is not published, or resolved")
    @APIResponse(responseCode = "422", description = "call-incomplete: every fault with its pointer")
    public Response revise(
            UUID callId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RevisionRequest request) {
        Revision revision = reviseCall.revise(callId, ifMatch, request.terms(), request.words());
        return Response.created(URI.create("/v1/calls/" + callId + "/revisions/" + revision.number()))
                .entity(RevisionResponse.from(revision))
                .build();
    }

    @PUT
    @Path("/staff")
    @Operation(
            operationId = "replaceStaff",
            summary = "Replaces the staff of a call",
            description = "An officer of the call, once it is published; a draft is replaced with its staff."
                    + " At least one officer stays.")
    @APIResponse(
            responseCode = "200",
            description = "The call",
            content = @Content(schema = @Schema(implementation = CallResponse.class)))
    @APIResponse(responseCode = "409", description = "illegal-transition: the call is still a draft")
    @APIResponse(responseCode = "422", description = "call-incomplete: no officer would stay")
    public Response replaceStaff(
            UUID callId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid StaffRequest request) {
        return answers.ok(replaceStaff.replace(callId, ifMatch, request.staff()));
    }
}
