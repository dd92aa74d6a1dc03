package fi.verkosto.applications.application.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.applications.application.ApplicationState;
import fi.verkosto.applications.draft.StartApplication;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Applications", description = "Preparing an application")
class ApplicationResource {

    private final StartApplication startApplication;
    private final ApplicationAnswers answers;

    ApplicationResource(StartApplication startApplication, ApplicationAnswers answers) {
        this.startApplication = startApplication;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(
            operationId = "startApplication",
            summary = "Starts a draft",
            description = "An applicant, for the organisation of their token, while the call is open.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(maxLength = 255))
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = ApplicationResponse.class)))
    @APIResponse(responseCode = "409", description = "call-not-open: says which phase the call is in; limit-reached")
    public Response start(@NotNull @Valid StartRequest request) {
        return answers.created(startApplication.start(request.callId(), request.strand()));
    }

    @GET
    @RolesAllowed({"applicant", "officer"})
    @Operation(
            operationId = "listApplications",
            summary = "Lists applications, oldest first",
            description =
                    "An applicant sees those that their organisation leads or is a member of; an officer with a call of theirs what was submitted.")
    public Page<ApplicationSummary> list(
            @QueryParam("call") UUID call,
            @QueryParam("state") ApplicationState state,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @QueryParam("cursor") String cursor) {
        return answers.page(call, state, limit, Cursor.parse(cursor));
    }

    @GET
    @Path("/{applicationId}")
    @RolesAllowed({"applicant", "officer"})
    @Operation(
            operationId = "getApplication",
            summary = "Shows an application",
            description =
                    "People of the lead applicant and of members that have accepted, "
                            + "and once it was submitted officers of its call: these see what was submitted last, with an ETag of that.")
    @APIResponse(
            responseCode = "200",
            description = "The application",
            content = @Content(schema = @Schema(implementation = ApplicationResponse.class)))
    public Response get(UUID applicationId) {
        return answers.shown(applicationId);
    }

    @GET
    @Path("/{applicationId}/problems")
    @RolesAllowed({"applicant", "officer"})
    @Operation(
            operationId = "listApplicationProblems",
            summary = "Says what submission would refuse",
            description = "Every fault with its pointer and rule, in the language of Accept-Language.")
    public ProblemList problems(UUID applicationId) {
        return answers.problems(applicationId);
    }
}
