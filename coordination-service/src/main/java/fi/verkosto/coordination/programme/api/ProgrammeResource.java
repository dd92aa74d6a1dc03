package fi.verkosto.coordination.programme.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.coordination.programme.ProgrammeAccess;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/programmes")
@Tag(name = "Programmes", description = "The funded networks of a call, with their coordinator")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "officer", "presenter", "decider", "evaluator", "ministry-observer"})
@RunOnVirtualThread
class ProgrammeResource {

    private final ProgrammeAccess access;

    ProgrammeResource(ProgrammeAccess access) {
        this.access = access;
    }

    @GET
    @Operation(operationId = "listProgrammes")
    public Page<ProgrammeResponse> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(
                access.page(Cursor.parse(cursor).id(), limit + 1),
                limit,
                ProgrammeResponse::from,
                programme -> new Cursor(programme.id()));
    }

    @GET
    @Path("/{programmeId}")
    @Operation(operationId = "getProgramme")
    @APIResponse(
            responseCode = "200",
            headers =
                    @Header(
                            name = "ETag",
                            required = true,
                            description = "Changes whenever the programme does",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ProgrammeResponse.class)))
    public RestResponse<ProgrammeResponse> get(@RestPath UUID programmeId) {
        return ProgrammeResponse.response(access.toSee(programmeId));
    }
}
