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

    private static final String READERS =
            "People of the lead applicant and of its accepted members; officers of its call what was submitted.";

    private final VersionAnswers answers;

    VersionResource(VersionAnswers answers) {
        this.answers = answers;
    }

    @GET
    @RolesAllowed({"applicant", "officer"})
    @Operation(
            operationId = "listVersions",
            summary = "Lists the kept versions, oldest first",
            description = READERS
                    + " From the first submission on every submission is kept, and of saves the last of each person in each"
                    + " section before the next submission.")
    public Page<VersionSummary> list(
            UUID applicationId,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @QueryParam("cursor") String cursor) {
        return answers.page(applicationId, limit, Cursor.parse(cursor));
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "getVersion", summary = "Shows a kept version", description = READERS)
    public VersionResponse get(UUID applicationId, int number) {
        return answers.version(applicationId, number);
    }

    @GET
    @Path("/{number}/differences/{other}")
    @RolesAllowed({"applicant", "officer"})
    @Operation(
            operationId = "compareVersions",
            summary = "Compares two kept versions field by field",
            description = READERS
                    + " Elements of lists are matched by what they are (a member by its business ID, a budget line by"
                    + " business ID and cost category), never by their place alone.")
    public DifferenceList compare(UUID applicationId, int number, int other) {
        return answers.differences(applicationId, number, other);
    }
}
