package fi.verkosto.applications.submission.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.applications.application.api.ApplicationAnswers;
import fi.verkosto.applications.application.api.ApplicationResponse;
import fi.verkosto.applications.application.api.SubmissionResponse;
import fi.verkosto.applications.submission.SubmitApplication;
import fi.verkosto.applications.submission.WithdrawApplication;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/applications/{applicationId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RunOnVirtualThread
@Tag(name = "Submissions", description = "Submitting an application, and taking it back")
class SubmissionResource {

    private final SubmitApplication submitApplication;
    private final WithdrawApplication withdrawApplication;
    private final ApplicationAnswers answers;

    SubmissionResource(
            SubmitApplication submitApplication, WithdrawApplication withdrawApplication, ApplicationAnswers answers) {
        this.submitApplication = submitApplication;
        this.withdrawApplication = withdrawApplication;
        this.answers = answers;
    }

    @POST
    @Path("/submissions")
    @Idempotent
    @RolesAllowed("applicant")
    @Operation(operationId = "submitApplication")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    public RestResponse<SubmissionResponse> submit(UUID applicationId, @HeaderParam("If-Match") String ifMatch) {
        return answers.created(submitApplication.submit(applicationId, ifMatch));
    }

    @GET
    @Path("/submissions/{number}")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "getSubmission")
    public SubmissionResponse get(UUID applicationId, int number) {
        return answers.submission(applicationId, number);
    }

    @GET
    @Path("/submissions/{number}/receipt")
    @Produces("application/jose")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "getSubmissionReceipt")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/jose",
                            schema = @Schema(type = SchemaType.STRING, maxLength = Lengths.RECEIPT)))
    public String receipt(UUID applicationId, int number) {
        return answers.receipt(applicationId, number);
    }

    @GET
    @Path("/submissions/{number}/record")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "getSubmissionRecord")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public String record(UUID applicationId, int number) {
        return answers.record(applicationId, number);
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed("applicant")
    @Operation(operationId = "withdrawApplication")
    public RestResponse<ApplicationResponse> withdraw(UUID applicationId, @HeaderParam("If-Match") String ifMatch) {
        return answers.ok(withdrawApplication.withdraw(applicationId, ifMatch));
    }
}
