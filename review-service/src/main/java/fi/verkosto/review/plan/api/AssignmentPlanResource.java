package fi.verkosto.review.plan.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.request.Versions;
import fi.verkosto.review.plan.AssignmentPlan;
import fi.verkosto.review.plan.ChangePlan;
import fi.verkosto.review.plan.OfferPlan;
import fi.verkosto.review.plan.ReadPlans;
import fi.verkosto.review.plan.StartPlan;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/v1/assignment-plans")
@Tag(name = "Assignments", description = "Reviews that evaluators are asked for")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AssignmentPlanResource {

    private final StartPlan startPlan;
    private final ReadPlans readPlans;
    private final ChangePlan changePlan;
    private final OfferPlan offerPlan;

    AssignmentPlanResource(StartPlan startPlan, ReadPlans readPlans, ChangePlan changePlan, OfferPlan offerPlan) {
        this.startPlan = startPlan;
        this.readPlans = readPlans;
        this.changePlan = changePlan;
        this.offerPlan = offerPlan;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "planAssignments")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = AssignmentPlanResponse.class, responseCode = "201", responseDescription = "Started")
    public RestResponse<AssignmentPlanResponse> start(@NotNull @Valid AssignmentPlanRequest request) {
        AssignmentPlan plan = startPlan.start(request.toRequest());
        return ResponseBuilder.create(Status.CREATED, AssignmentPlanResponse.from(plan))
                .location(URI.create("/v1/assignment-plans/" + plan.id()))
                .tag(Versions.etag(plan.version()))
                .build();
    }

    @GET
    @Path("/{planId}")
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getAssignmentPlan")
    public RestResponse<AssignmentPlanResponse> get(@RestPath UUID planId) {
        return AssignmentPlanResponse.from(readPlans.read(planId)).withEtag();
    }

    @PUT
    @Path("/{planId}/pairs")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "putPlanPairs")
    @APIResponseSchema(
            value = AssignmentPlanResponse.class,
            responseCode = "200",
            responseDescription = "The plan as it is now")
    public RestResponse<AssignmentPlanResponse> change(
            @RestPath UUID planId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PairsRequest request) {
        return AssignmentPlanResponse.from(changePlan.change(planId, ifMatch, request.toPairs()))
                .withEtag();
    }

    @POST
    @Path("/{planId}/offering")
    @RolesAllowed("officer")
    @Operation(operationId = "offerPlan")
    @APIResponseSchema(
            value = AssignmentPlanResponse.class,
            responseCode = "200",
            responseDescription = "The plan as it is now")
    public RestResponse<AssignmentPlanResponse> offer(
            @RestPath UUID planId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return AssignmentPlanResponse.from(offerPlan.offer(planId, ifMatch)).withEtag();
    }
}
