package fi.verkosto.coordination.timeline.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.coordination.freshness.api.Unchanged;
import fi.verkosto.coordination.timeline.ReadTimeline;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/programmes/{programmeId}/timeline")
@Tag(name = "Plans of networks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProgrammeTimelineResource {

    private final ReadTimeline read;
    private final Unchanged answers;

    ProgrammeTimelineResource(ReadTimeline read, Unchanged answers) {
        this.read = read;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getProgrammeTimeline")
    public RestResponse<ProgrammeTimelineResponse> get(
            @RestPath UUID programmeId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(ReadTimeline.LARGEST_PAGE) int limit,
            @Context Request request) {
        return answers.answer(
                request,
                ProgrammeTimelineResponse.from(
                        read.ofProgramme(programmeId, Cursor.parse(cursor).id(), limit + 1), limit));
    }
}
