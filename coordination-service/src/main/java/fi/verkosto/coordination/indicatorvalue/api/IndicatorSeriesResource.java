package fi.verkosto.coordination.indicatorvalue.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.coordination.freshness.api.Unchanged;
import fi.verkosto.coordination.indicatorvalue.ReadSeries;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/indicators/{indicatorId}/series")
@Tag(name = "Indicators", description = "What the networks of a programme measure, and what they reported")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
@RunOnVirtualThread
class IndicatorSeriesResource {

    private final ReadSeries read;
    private final Unchanged unchanged;

    IndicatorSeriesResource(ReadSeries read, Unchanged unchanged) {
        this.read = read;
        this.unchanged = unchanged;
    }

    @GET
    @Operation(operationId = "getIndicatorSeries")
    public RestResponse<SeriesResponse> get(
            @RestPath UUID indicatorId,
            @Parameter(description = "Which of the series; the one of now without it")
                    @QueryParam("series")
                    @Min(1)
                    @Max(30)
                    Integer series,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @Context Request request) {
        return unchanged.answer(
                request,
                SeriesResponse.from(
                        read.read(indicatorId, series, Cursor.parse(cursor).id(), limit + 1), limit));
    }
}
