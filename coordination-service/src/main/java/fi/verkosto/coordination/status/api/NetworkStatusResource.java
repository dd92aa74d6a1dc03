package fi.verkosto.coordination.status.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.api.refusal.Language;
import fi.verkosto.coordination.status.ReadStatus;
import fi.verkosto.coordination.status.StateStatus;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/networks/{networkId}/status")
@Tag(name = "Status", description = "How networks are doing: what is computed beside what the coordinator says")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NetworkStatusResource {

    private final ReadStatus read;
    private final StateStatus stateStatus;
    private final Language language;

    NetworkStatusResource(ReadStatus read, StateStatus stateStatus, Language language) {
        this.read = read;
        this.stateStatus = stateStatus;
        this.language = language;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getNetworkStatus")
    @APIResponseSchema(value = NetworkStatusResponse.class, responseCode = "200", responseDescription = "The status")
    public RestResponse<NetworkStatusResponse> get(@RestPath UUID networkId) {
        return NetworkStatusResponse.from(networkId, read.of(networkId), language.locale())
                .withEtag();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "stateNetworkStatus")
    @APIResponseSchema(
            value = NetworkStatusResponse.class,
            responseCode = "200",
            responseDescription = "The status as it is now, with what is computed of the facts of now")
    public RestResponse<NetworkStatusResponse> state(
            @RestPath UUID networkId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid StatusRequest request) {
        return NetworkStatusResponse.from(
                        networkId,
                        Optional.of(stateStatus.state(networkId, ifMatch, request.toClaim())),
                        language.locale())
                .withEtag();
    }

    @GET
    @Path("/changes")
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listNetworkStatusChanges")
    public Page<StatusChangeResponse> changes(
            @RestPath UUID networkId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(
                read.changes(networkId, Cursor.parse(cursor).id(), limit + 1),
                limit,
                change -> StatusChangeResponse.from(change, language.locale()),
                change -> new Cursor(change.id()));
    }
}
