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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

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
    @Operation(operationId = "startApplication")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ApplicationResponse.class)))
    public RestResponse<ApplicationResponse> start(@NotNull @Valid StartRequest request) {
        return answers.created(startApplication.start(request.callId(), request.strand()));
    }

    @GET
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "listApplications")
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
    @Operation(operationId = "getApplication")
    public RestResponse<ApplicationResponse> get(UUID applicationId) {
        return answers.shown(applicationId);
    }

    @GET
    @Path("/{applicationId}/problems")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "listApplicationProblems")
    public ProblemList problems(UUID applicationId) {
        return answers.problems(applicationId);
    }
}
