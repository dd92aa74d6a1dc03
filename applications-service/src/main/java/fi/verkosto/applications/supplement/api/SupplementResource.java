package fi.verkosto.applications.supplement.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.applications.supplement.ChangeSupplement;
import fi.verkosto.applications.supplement.RequestSupplement;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/applications/{applicationId}/supplement-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Supplements", description = "Asking an applicant for what is missing, after the deadline")
class SupplementResource {

    private final RequestSupplement requestSupplement;
    private final ChangeSupplement changeSupplement;
    private final SupplementAnswers answers;

    SupplementResource(
            RequestSupplement requestSupplement, ChangeSupplement changeSupplement, SupplementAnswers answers) {
        this.requestSupplement = requestSupplement;
        this.changeSupplement = changeSupplement;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "requestSupplement")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SupplementResponse.class)))
    public RestResponse<SupplementResponse> request(UUID applicationId, @NotNull @Valid SupplementWish wish) {
        return answers.created(requestSupplement.request(applicationId, wish.toWish()));
    }

    @GET
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "listSupplementRequests")
    public SupplementList list(UUID applicationId) {
        return answers.all(applicationId);
    }

    @GET
    @Path("/{requestId}")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "getSupplementRequest")
    public RestResponse<SupplementResponse> get(UUID applicationId, UUID requestId) {
        return answers.one(applicationId, requestId);
    }

    @POST
    @Path("/{requestId}/extension")
    @RolesAllowed("officer")
    @Operation(operationId = "extendSupplementRequest")
    public RestResponse<SupplementResponse> extend(
            UUID applicationId,
            UUID requestId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SupplementExtension extension) {
        return answers.ok(changeSupplement.extend(applicationId, requestId, ifMatch, extension.dueAt()));
    }

    @POST
    @Path("/{requestId}/cancellation")
    @RolesAllowed("officer")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "cancelSupplementRequest")
    public RestResponse<SupplementResponse> cancel(
            UUID applicationId, UUID requestId, @HeaderParam("If-Match") String ifMatch) {
        return answers.ok(changeSupplement.cancel(applicationId, requestId, ifMatch));
    }
}
