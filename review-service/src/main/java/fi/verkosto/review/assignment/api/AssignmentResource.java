package fi.verkosto.review.assignment.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.review.assignment.EndAssignment;
import fi.verkosto.review.assignment.EvaluateApplication;
import fi.verkosto.review.assignment.ReadAssignments;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/assignments")
@Tag(name = "Assignments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AssignmentResource {

    private final ReadAssignments readAssignments;
    private final EvaluateApplication evaluateApplication;
    private final EndAssignment endAssignment;

    AssignmentResource(
            ReadAssignments readAssignments, EvaluateApplication evaluateApplication, EndAssignment endAssignment) {
        this.endAssignment = endAssignment;
        this.readAssignments = readAssignments;
        this.evaluateApplication = evaluateApplication;
    }

    @GET
    @RolesAllowed("evaluator")
    @Operation(
            operationId = "listOwnAssignments",
            summary = "The caller's own assignments, in the order of their offer")
    public Page<AssignmentResponse> list(
            @Parameter(description = "Only assignments in this call") @RestQuery Optional<UUID> call,
            @RestQuery @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @Parameter(description = "The next of the page before") @RestQuery String cursor) {
        return Page.of(
                readAssignments.own(call, Cursor.parse(cursor).id(), limit + 1),
                limit,
                AssignmentResponse::from,
                seen -> new Cursor(seen.assignment().id()));
    }

    @GET
    @Path("/{assignmentId}")
    @RolesAllowed({"officer", "presenter", "decider", "evaluator", "ministry-observer"})
    @Operation(
            operationId = "getAssignment",
            summary = "One assignment",
            description =
                    "An evaluator of the call sees their own, and those of others only after completing their own.")
    public RestResponse<AssignmentResponse> get(@RestPath UUID assignmentId) {
        return AssignmentResponse.from(readAssignments.read(assignmentId)).withEtag();
    }

    @POST
    @Path("/{assignmentId}/acceptance")
    @RolesAllowed("evaluator")
    @Operation(
            operationId = "acceptAssignment",
            summary = "The evaluator accepts",
            description = "If the organisation of the evaluator's token is the lead or a consortium member, the "
                    + "assignment becomes DISQUALIFIED instead and the answer is 409.")
    @APIResponseSchema(
            value = AssignmentResponse.class,
            responseCode = "200",
            responseDescription = "The assignment as it is now")
    @APIResponse(
            responseCode = "409",
            description =
                    "illegal-transition; evaluator-disqualified: the evaluator's organisation is the lead or a consortium member, and the assignment is DISQUALIFIED from now on")
    public RestResponse<AssignmentResponse> accept(
            @RestPath UUID assignmentId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return AssignmentResponse.from(evaluateApplication.accept(assignmentId, ifMatch))
                .withEtag();
    }

    @POST
    @Path("/{assignmentId}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("evaluator")
    @Operation(operationId = "declineAssignment", summary = "The evaluator declines, with a reason")
    @APIResponseSchema(
            value = AssignmentResponse.class,
            responseCode = "200",
            responseDescription = "The assignment as it is now")
    @APIResponse(responseCode = "409", description = "illegal-transition: allowed tells what the state allows now")
    public RestResponse<AssignmentResponse> decline(
            @RestPath UUID assignmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeclineRequest request) {
        return AssignmentResponse.from(evaluateApplication.decline(assignmentId, ifMatch, request.reason()))
                .withEtag();
    }

    @POST
    @Path("/{assignmentId}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(
            operationId = "endAssignment",
            summary = "An officer takes the application from the evaluator, with a reason",
            description =
                    "For officers of the call, while the assignment is OFFERED or ACCEPTED. The evaluator reads the "
                            + "reason; scores that they gave count for nothing. If everybody else has completed, the review is "
                            + "finished; if nobody is left, others can be asked, the same person included.")
    @APIResponseSchema(
            value = AssignmentResponse.class,
            responseCode = "200",
            responseDescription = "The assignment as it is now")
    @APIResponse(responseCode = "409", description = "illegal-transition: allowed tells what the state allows now")
    public RestResponse<AssignmentResponse> end(
            @RestPath UUID assignmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EndingRequest request) {
        return AssignmentResponse.from(endAssignment.end(assignmentId, ifMatch, request.reason()))
                .withEtag();
    }

    @PUT
    @Path("/{assignmentId}/scores")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("evaluator")
    @Operation(
            operationId = "putScores",
            summary = "The evaluator's scores, in place of those given before",
            description = "Criteria may still be missing; completing needs every one.")
    @APIResponseSchema(
            value = AssignmentResponse.class,
            responseCode = "200",
            responseDescription = "The assignment as it is now")
    @APIResponse(
            responseCode = "409",
            description =
                    "illegal-transition; evaluator-disqualified: the evaluator's organisation is the lead or a consortium member, and the assignment is DISQUALIFIED from now on")
    @APIResponse(
            responseCode = "422",
            description = "scores-invalid: errors points at unknown or repeated criteria and at scores out of range")
    public RestResponse<AssignmentResponse> score(
            @RestPath UUID assignmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ScoresRequest request) {
        return AssignmentResponse.from(evaluateApplication.score(assignmentId, ifMatch, request.toSheet()))
                .withEtag();
    }

    @POST
    @Path("/{assignmentId}/completion")
    @RolesAllowed("evaluator")
    @Operation(
            operationId = "completeAssignment",
            summary = "The evaluator has scored every criterion",
            description = "From now on the scores stand, and the evaluator sees those of others. The last evaluator to "
                    + "complete finishes the review.")
    @APIResponseSchema(
            value = AssignmentResponse.class,
            responseCode = "200",
            responseDescription = "The assignment as it is now")
    @APIResponse(
            responseCode = "409",
            description =
                    "illegal-transition; evaluator-disqualified: the evaluator's organisation is the lead or a consortium member, and the assignment is DISQUALIFIED from now on")
    @APIResponse(responseCode = "422", description = "scores-incomplete: errors names each criterion without a score")
    public RestResponse<AssignmentResponse> complete(
            @RestPath UUID assignmentId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return AssignmentResponse.from(evaluateApplication.complete(assignmentId, ifMatch))
                .withEtag();
    }
}
