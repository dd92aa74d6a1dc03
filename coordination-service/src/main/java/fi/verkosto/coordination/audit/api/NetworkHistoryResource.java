package fi.verkosto.coordination.audit.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/networks/{networkId}/history")
@Tag(name = "Networks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NetworkHistoryResource {

    private final ReadHistory readHistory;

    NetworkHistoryResource(ReadHistory readHistory) {
        this.readHistory = readHistory;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getNetworkHistory")
    public Page<HistoryEntryResponse> ofNetwork(
            @RestPath UUID networkId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        return readHistory.ofNetwork(networkId, limit, Cursor.parse(cursor));
    }
}
