package fi.verkosto.coordination.guidance.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.coordination.guidance.GuidanceRow;
import fi.verkosto.coordination.guidance.GuideNetworks;
import fi.verkosto.coordination.guidance.ReadGuidance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

@Path("/v1/programmes/{programmeId}/guidance-notes")
@Tag(name = "Support")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProgrammeGuidanceResource {

    private final GuideNetworks guide;
    private final ReadGuidance read;

    ProgrammeGuidanceResource(GuideNetworks guide, ReadGuidance read) {
        this.guide = guide;
        this.read = read;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listGuidanceNotes")
    public Page<GuidanceNoteResponse> list(
            @RestPath UUID programmeId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(
                read.ofProgramme(programmeId, GuidanceNoteResponse.before(cursor), limit + 1),
                limit,
                GuidanceNoteResponse::from,
                row -> new Cursor(row.id()));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "publishGuidanceNote")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = GuidanceNoteResponse.class, responseCode = "201", responseDescription = "Published")
    public RestResponse<GuidanceNoteResponse> publish(
            @RestPath UUID programmeId, @NotNull @Valid GuidanceNoteRequest request) {
        GuidanceRow published = guide.publish(programmeId, request.networkId(), request.toGuidance());
        return ResponseBuilder.create(Status.CREATED, GuidanceNoteResponse.from(published))
                .location(URI.create("/v1/guidance-notes/" + published.id()))
                .build();
    }
}
