package fi.verkosto.coordination.departure.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.coordination.departure.LeaveNetwork;
import fi.verkosto.coordination.departure.ReadDepartures;
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

@Path("/v1/networks/{networkId}/departures")
@Tag(name = "Networks", description = "The networks that were granted money")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DepartureResource {

    private final LeaveNetwork leave;
    private final ReadDepartures read;

    DepartureResource(LeaveNetwork leave, ReadDepartures read) {
        this.leave = leave;
        this.read = read;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listDepartures")
    public DeparturesResponse list(@RestPath UUID networkId) {
        return DeparturesResponse.from(read.ofNetwork(networkId));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "stateDeparture")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(
            value = DepartureResponse.class,
            responseCode = "201",
            responseDescription = "The member is no part of the network any more")
    public RestResponse<DepartureResponse> state(@RestPath UUID networkId, @NotNull @Valid DepartureRequest request) {
        DepartureResponse stated = DepartureResponse.from(leave.state(networkId, request.toDeparture()));
        return ResponseBuilder.create(Status.CREATED, stated)
                .location(URI.create("/v1/networks/%s/departures/%s".formatted(networkId, stated.businessId())))
                .build();
    }

    @GET
    @Path("/{businessId}")
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getDeparture")
    public DepartureResponse get(
            @RestPath UUID networkId,
            @Parameter(description = "The member that left", example = "0208201-1") @RestPath String businessId) {
        return DepartureResponse.from(read.one(networkId, businessId));
    }
}
