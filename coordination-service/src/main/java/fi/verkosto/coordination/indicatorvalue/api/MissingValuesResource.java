package fi.verkosto.coordination.indicatorvalue.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.coordination.freshness.api.Unchanged;
import fi.verkosto.coordination.indicatorvalue.MissingValueRow;
import fi.verkosto.coordination.indicatorvalue.ReadMissing;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/programmes/{programmeId}/missing-values")
@Tag(name = "Indicators", description = "What the networks of a programme measure, and what they reported")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
@RunOnVirtualThread
class MissingValuesResource {

    private final ReadMissing read;
    private final Unchanged unchanged;

    MissingValuesResource(ReadMissing read, Unchanged unchanged) {
        this.read = read;
        this.unchanged = unchanged;
    }

    @GET
    @Operation(operationId = "listMissingValues")
    public RestResponse<Page<MissingValueResponse>> list(
            @RestPath UUID programmeId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @Context Request request) {
        List<MissingValueRow> rows = read.page(programmeId, Cursor.parse(cursor).id(), limit + 1);
        return unchanged.answer(request, Page.of(rows, limit, MissingValueResponse::from, row -> new Cursor(row.id())));
    }
}
