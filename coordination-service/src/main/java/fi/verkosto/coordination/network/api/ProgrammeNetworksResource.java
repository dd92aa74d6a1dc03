package fi.verkosto.coordination.network.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.coordination.network.NetworkAccess;
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

@Path("/v1/programmes/{programmeId}/networks")
@Tag(name = "Networks", description = "The networks that were granted money")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "officer", "presenter", "decider", "evaluator", "ministry-observer"})
@RunOnVirtualThread
class ProgrammeNetworksResource {

    private final NetworkAccess access;

    ProgrammeNetworksResource(NetworkAccess access) {
        this.access = access;
    }

    @GET
    @Operation(operationId = "listNetworksOfProgramme")
    public Page<NetworkResponse> list(
            @RestPath UUID programmeId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(
                access.page(programmeId, Cursor.parse(cursor).id(), limit + 1),
                limit,
                NetworkResponse::from,
                network -> new Cursor(network.id()));
    }
}
