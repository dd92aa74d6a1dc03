package fi.verkosto.applications.version.api;

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

@Path("/v1/applications/{applicationId}/versions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Versions", description = "The states of a submitted application, and what changed")
class VersionResource {

    private final VersionAnswers answers;

    VersionResource(VersionAnswers answers) {
        this.answers = answers;
    }

    @GET
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "listVersions")
    public Page<VersionSummary> list(
            UUID applicationId,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @QueryParam("cursor") String cursor) {
        return answers.page(applicationId, limit, Cursor.parse(cursor));
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "getVersion")
    public VersionResponse get(UUID applicationId, int number) {
        return answers.version(applicationId, number);
    }

    @GET
    @Path("/{number}/differences/{other}")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "compareVersions")
    public DifferenceList compare(UUID applicationId, int number, int other) {
        return answers.differences(applicationId, number, other);
    }
}
