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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/decision-presentations")
@Tag(name = "Decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DecisionPresentationResource {

    private final MoveDecisions moveDecisions;

    DecisionPresentationResource(MoveDecisions moveDecisions) {
        this.moveDecisions = moveDecisions;
    }

    @POST
    @Path("/preview")
    @RolesAllowed("presenter")
    @Operation(operationId = "previewDecisionPresentation")
    public MovePreview preview(
            @Parameter(description = "The next of the preview before") @RestQuery String cursor,
            @NotNull @Valid MovePreviewRequest request) {
        return MovePreview.from(moveDecisions.preview(
                DecisionMove.PRESENTATION,
                request.callId(),
                Cursor.parse(cursor).id()));
    }

    @POST
    @Idempotent
    @RolesAllowed("presenter")
    @Operation(operationId = "presentDecisions")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    public RestResponse<MoveResponse> present(@NotNull @Valid MoveRequest request) {
        return ResponseBuilder.ok(MoveResponse.from(
                        moveDecisions.move(DecisionMove.PRESENTATION, request.callId(), request.digests())))
                .build();
    }
}
