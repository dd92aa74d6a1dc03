package fi.verkosto.review.eligibility.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.paging.Cursor;
import fi.verkosto.review.eligibility.ConfirmEligibility;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/eligibility-confirmations/{callId}")
@Tag(name = "Eligibility")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ConfirmationResource {

    private final ConfirmEligibility confirmEligibility;

    ConfirmationResource(ConfirmEligibility confirmEligibility) {
        this.confirmEligibility = confirmEligibility;
    }

    @POST
    @Path("/preview")
    @RolesAllowed("officer")
    @Operation(operationId = "previewEligibilityConfirmation")
    public ConfirmationPreview preview(
            @RestPath UUID callId,
            @Parameter(description = "The next of the preview before, where no reviews are chosen") @RestQuery
                    String cursor,
            @NotNull @Valid PreviewRequest request) {
        return ConfirmationPreview.from(confirmEligibility.preview(
                callId, request.chosen(), Cursor.parse(cursor).id()));
    }

    @POST
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "confirmEligibility")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    public RestResponse<ConfirmationResponse> confirm(
            @RestPath UUID callId, @NotNull @Valid ConfirmationRequest request) {
        return ResponseBuilder.ok(ConfirmationResponse.from(confirmEligibility.confirm(callId, request.digests())))
                .build();
    }
}
