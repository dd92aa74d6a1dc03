package fi.verkosto.coordination.plan.api;

import fi.verkosto.coordination.plan.ReadPlan;
import fi.verkosto.coordination.plan.WritePlan;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/networks/{networkId}/plan")
@Tag(name = "Plans of networks", description = "What networks plan to do, and how far they are")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NetworkPlanResource {

    private final WritePlan write;
    private final ReadPlan read;

    NetworkPlanResource(WritePlan write, ReadPlan read) {
        this.write = write;
        this.read = read;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getNetworkPlan")
    @APIResponseSchema(value = NetworkPlanResponse.class, responseCode = "200", responseDescription = "The plan")
    public RestResponse<NetworkPlanResponse> get(@RestPath UUID networkId) {
        return NetworkPlanResponse.response(read.present(networkId));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "putNetworkPlan")
    @APIResponseSchema(
            value = NetworkPlanResponse.class,
            responseCode = "200",
            responseDescription = "The plan as it is now")
    public RestResponse<NetworkPlanResponse> put(
            @RestPath UUID networkId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NetworkPlanRequest request) {
        return NetworkPlanResponse.response(write.write(networkId, ifMatch, request.toPlan(), request.reason()));
    }

    @POST
    @Path("/adoption")
    @RolesAllowed("applicant")
    @Operation(operationId = "adoptNetworkPlan")
    @APIResponseSchema(
            value = NetworkPlanResponse.class,
            responseCode = "200",
            responseDescription = "The plan as it is now")
    public RestResponse<NetworkPlanResponse> adopt(
            @RestPath UUID networkId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return NetworkPlanResponse.response(write.adopt(networkId, ifMatch));
    }

    @GET
    @Path("/versions")
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listNetworkPlanVersions")
    public PlanVersionsResponse versions(@RestPath UUID networkId) {
        return PlanVersionsResponse.from(read.versions(networkId));
    }

    @GET
    @Path("/versions/{number}")
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getNetworkPlanVersion")
    public PlanVersionResponse version(
            @RestPath UUID networkId,
            @Parameter(description = "Which of the versions, counted from 1", example = "1") @RestPath int number) {
        return PlanVersionResponse.from(read.version(networkId, number));
    }
}
