package fi.verkosto.review.assignment.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.review.assignment.EndAssignment;
import fi.verkosto.review.assignment.EvaluateApplication;
import fi.verkosto.review.assignment.ReadAssignments;
import fi.verkosto.review.assignment.ReopenScores;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/assignments")
@Tag(name = "Assignments", description = "Reviews that evaluators are asked for")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AssignmentResource {

    private final ReadAssignments readAssignments;
    private final EvaluateApplication evaluateApplication;
    private final EndAssignment endAssignment;
    private final ReopenScores reopenScores;
    private final AssignmentAnswers answers;

    AssignmentResource(
            ReadAssignments readAssignments,
            EvaluateApplication evaluateApplication,
            EndAssignment endAssignment,
            ReopenScores reopenScores,
            AssignmentAnswers answers) {
        this.answers = answers;
        this.reopenScores = reopenScores;
        this.endAssignment = endAssignment;
        this.readAssignments = readAssignments;
        this.evaluateApplication = evaluateApplication;
    }

    @GET
    @RolesAllowed("evaluator")
    @Operation(operationId = "listOwnAssignments")
    public Page<AssignmentResponse> list(
            @Parameter(description = "Only assignments in this call") @RestQuery Optional<UUID> call,
            @RestQuery @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @Parameter(description = "The next of the page before") @RestQuery String cursor) {
        return Page.of(
                answers.of(readAssignments.own(call, Cursor.parse(cursor).id(), limit + 1)),
                limit,
                Function.identity(),
                assignment -> new Cursor(assignment.id()));
    }

    @GET
    @Path("/{assignmentId}")
    @RolesAllowed({"officer", "presenter", "decider", "evaluator", "ministry-observer"})
    @Operation(operationId = "getAssignment")
    public RestResponse<AssignmentResponse> get(@RestPath UUID assignmentId) {
        return answers.ok(readAssignments.read(assignmentId));
    }

    @POST
    @Path("/{assignmentId}/acceptance")
    @RolesAllowed("evaluator")
    @Operation(operationId = "acceptAssignment")
    @APIResponseSchema(
            value = AssignmentResponse.class,
            responseCode = "200",
            responseDescription = "The assignment as it is now")
    public RestResponse<AssignmentResponse> accept(
            @RestPath UUID assignmentId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answers.ok(evaluateApplication.accept(assignmentId, ifMatch));
    }

    @POST
    @Path("/{assignmentId}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("evaluator")
    @Operation(operationId = "declineAssignment")
    @APIResponseSchema(
            value = AssignmentResponse.class,
            responseCode = "200",
            responseDescription = "The assignment as it is now")
    public RestResponse<AssignmentResponse> decline(
            @RestPath UUID assignmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeclineRequest request) {
        return answers.ok(evaluateApplication.decline(assignmentId, ifMatch, request.reason()));
    }

    @POST
    @Path("/{assignmentId}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "endAssignment")
    @APIResponseSchema(
            value = AssignmentResponse.class,
            responseCode = "200",
            responseDescription = "The assignment as it is now")
    public RestResponse<AssignmentResponse> end(
            @RestPath UUID assignmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EndingRequest request) {
        return answers.ok(endAssignment.end(assignmentId, ifMatch, request.reason()));
    }

    @POST
    @Path("/{assignmentId}/reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "reopenScores")
    @APIResponseSchema(
            value = AssignmentResponse.class,
            responseCode = "200",
            responseDescription = "The assignment as it is now")
    public RestResponse<AssignmentResponse> reopen(
            @RestPath UUID assignmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReopeningRequest request) {
        return answers.ok(reopenScores.reopen(assignmentId, ifMatch, request.reason()));
    }

    @PUT
    @Path("/{assignmentId}/scores")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("evaluator")
    @Operation(operationId = "putScores")
    @APIResponseSchema(
            value = AssignmentResponse.class,
            responseCode = "200",
            responseDescription = "The assignment as it is now")
    public RestResponse<AssignmentResponse> score(
            @RestPath UUID assignmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ScoresRequest request) {
        return answers.ok(
                evaluateApplication.score(assignmentId, ifMatch, request.toSheet(), request.applicationVersion()));
    }

    @POST
    @Path("/{assignmentId}/completion")
    @RolesAllowed("evaluator")
    @Operation(operationId = "completeAssignment")
    @APIResponseSchema(
            value = AssignmentResponse.class,
            responseCode = "200",
            responseDescription = "The assignment as it is now")
    public RestResponse<AssignmentResponse> complete(
            @RestPath UUID assignmentId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answers.ok(evaluateApplication.complete(assignmentId, ifMatch));
    }
}
