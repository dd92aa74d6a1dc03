package fi.verkosto.review.decision.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.paging.Cursor;
import fi.verkosto.review.decision.DecisionMove;
import fi.verkosto.review.decision.MoveDecisions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/v1/decision-notifications")
@Tag(name = "Decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DecisionNotificationResource {

    private final MoveDecisions moveDecisions;

    DecisionNotificationResource(MoveDecisions moveDecisions) {
        this.moveDecisions = moveDecisions;
    }

    @POST
    @Path("/preview")
    @RolesAllowed("officer")
    @Operation(operationId = "previewDecisionNotification")
    public MovePreview preview(
            @Parameter(description = "The next of the preview before") @RestQuery String cursor,
            @NotNull @Valid MovePreviewRequest request) {
        return MovePreview.from(moveDecisions.preview(
                DecisionMove.NOTIFICATION,
                request.callId(),
                Cursor.parse(cursor).id()));
    }

    @POST
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "notifyDecisions")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = MoveResponse.class, responseCode = "202", responseDescription = "Ordered")
    public RestResponse<MoveResponse> notifyApplicants(@NotNull @Valid MoveRequest request) {
        return ResponseBuilder.create(
                        Status.ACCEPTED,
                        MoveResponse.from(
                                moveDecisions.move(DecisionMove.NOTIFICATION, request.callId(), request.digests())))
                .build();
    }
}
