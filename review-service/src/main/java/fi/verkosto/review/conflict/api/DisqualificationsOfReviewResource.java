package fi.verkosto.review.conflict.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.review.conflict.ReadDisqualifications;
import fi.verkosto.review.conflict.StateDisqualification;
import fi.verkosto.review.disqualification.Disqualification;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/v1/reviews/{reviewId}/disqualifications")
@Tag(name = "Disqualifications", description = "Who must not deal with which application")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DisqualificationsOfReviewResource {

    private final StateDisqualification stateDisqualification;
    private final ReadDisqualifications readDisqualifications;

    DisqualificationsOfReviewResource(
            StateDisqualification stateDisqualification, ReadDisqualifications readDisqualifications) {
        this.stateDisqualification = stateDisqualification;
        this.readDisqualifications = readDisqualifications;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"officer", "presenter", "decider", "evaluator", "ministry-observer"})
    @Operation(operationId = "stateDisqualification")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(
            value = DisqualificationResponse.class,
            responseCode = "201",
            responseDescription = "The person is disqualified from now on")
    public RestResponse<DisqualificationResponse> state(
            @RestPath UUID reviewId, @NotNull @Valid DisqualificationRequest request) {
        Disqualification stated = request.person() == null
                ? stateDisqualification.declare(reviewId, request.reason())
                : stateDisqualification.state(reviewId, request.person(), request.reason());
        return ResponseBuilder.create(Status.CREATED, DisqualificationResponse.from(stated))
                .location(URI.create("/v1/disqualifications/" + stated.id()))
                .build();
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider"})
    @Operation(operationId = "listDisqualifications")
    public DisqualificationList list(@RestPath UUID reviewId) {
        return DisqualificationList.from(readDisqualifications.ofReview(reviewId));
    }
}
