package fi.verkosto.review.assignment.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.review.assignment.DueDays;
import fi.verkosto.review.assignment.OfferAssignment;
import fi.verkosto.review.assignment.ReadAssignments;
import fi.verkosto.review.assignment.SeenAssignment;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/reviews/{reviewId}/assignments")
@Tag(name = "Assignments", description = "Reviews that evaluators are asked for")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ReviewAssignmentsResource {

    private final OfferAssignment offerAssignment;
    private final ReadAssignments readAssignments;
    private final AssignmentAnswers answers;

    ReviewAssignmentsResource(
            OfferAssignment offerAssignment, ReadAssignments readAssignments, AssignmentAnswers answers) {
        this.answers = answers;
        this.offerAssignment = offerAssignment;
        this.readAssignments = readAssignments;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "offerAssignment")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = AssignmentResponse.class, responseCode = "201", responseDescription = "Offered")
    public RestResponse<AssignmentResponse> offer(@RestPath UUID reviewId, @NotNull @Valid AssignmentRequest request) {
        SeenAssignment offered = offerAssignment.offer(
                reviewId, request.evaluator(), new DueDays(request.answerBy(), request.reviewBy()));
        return answers.created(offered);
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider", "evaluator", "ministry-observer"})
    @Operation(operationId = "listAssignmentsOfReview")
    public Page<AssignmentResponse> list(@RestPath UUID reviewId) {
        List<AssignmentResponse> all = answers.of(readAssignments.ofReview(reviewId));
        return Page.of(all, all.size(), Function.identity(), last -> new Cursor(last.id()));
    }
}
