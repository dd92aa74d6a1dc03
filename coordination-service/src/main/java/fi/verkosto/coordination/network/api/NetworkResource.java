package fi.verkosto.coordination.network.api;

import fi.verkosto.coordination.grant.api.RefusalRequest;
import fi.verkosto.coordination.grant.api.SettlementRequest;
import fi.verkosto.coordination.network.AnswerAward;
import fi.verkosto.coordination.network.NetworkAccess;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/networks/{networkId}")
@Tag(name = "Networks", description = "The networks that were granted money")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NetworkResource {

    private final NetworkAccess access;
    private final AnswerAward answerAward;

    NetworkResource(NetworkAccess access, AnswerAward answerAward) {
        this.access = access;
        this.answerAward = answerAward;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "evaluator", "ministry-observer"})
    @Operation(operationId = "getNetwork")
    @APIResponseSchema(value = NetworkResponse.class, responseCode = "200", responseDescription = "The network")
    public RestResponse<NetworkResponse> get(@RestPath UUID networkId) {
        return NetworkResponse.response(access.toSee(networkId));
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed("applicant")
    @Operation(operationId = "acceptNetworkGrant")
    @APIResponseSchema(
            value = NetworkResponse.class,
            responseCode = "200",
            responseDescription = "The network as it is now")
    public RestResponse<NetworkResponse> accept(
            @RestPath UUID networkId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return NetworkResponse.response(answerAward.accept(networkId, ifMatch));
    }

    @POST
    @Path("/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "declineNetworkGrant")
    @APIResponseSchema(
            value = NetworkResponse.class,
            responseCode = "200",
            responseDescription = "The network as it is now")
    public RestResponse<NetworkResponse> decline(
            @RestPath UUID networkId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RefusalRequest refusal) {
        return NetworkResponse.response(answerAward.decline(networkId, ifMatch, refusal.reason()));
    }

    @POST
    @Path("/late-acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "acceptNetworkGrantLate")
    @APIResponseSchema(
            value = NetworkResponse.class,
            responseCode = "200",
            responseDescription = "The network as it is now")
    public RestResponse<NetworkResponse> acceptLate(
            @RestPath UUID networkId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SettlementRequest settlement) {
        return NetworkResponse.response(answerAward.acceptLate(networkId, ifMatch, settlement.reason()));
    }

    @POST
    @Path("/lapse")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "lapseNetworkGrant")
    @APIResponseSchema(
            value = NetworkResponse.class,
            responseCode = "200",
            responseDescription = "The network as it is now")
    public RestResponse<NetworkResponse> lapse(
            @RestPath UUID networkId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SettlementRequest settlement) {
        return NetworkResponse.response(answerAward.lapse(networkId, ifMatch, settlement.reason()));
    }
}
