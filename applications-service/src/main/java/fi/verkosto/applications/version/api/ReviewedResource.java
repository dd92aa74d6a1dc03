package fi.verkosto.applications.version.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/applications/{applicationId}/version-under-review")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Versions")
class ReviewedResource {

    private final ReviewedAnswers answers;

    ReviewedResource(ReviewedAnswers answers) {
        this.answers = answers;
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider", "evaluator", "ministry-observer"})
    @Operation(operationId = "getVersionUnderReview")
    public ReviewedResponse get(
            UUID applicationId,
            @Parameter(
                            description =
                                    "The number of an earlier submitted version, such as the one that was scored; "
                                            + "the one before where none is given")
                    @QueryParam("comparedWith")
                    @Min(1)
                    @Max(Integer.MAX_VALUE)
                    Integer comparedWith) {
        return answers.reviewed(applicationId, comparedWith);
    }
}
