package fi.verkosto.review.panel.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.review.panel.HoldPanelRound;
import fi.verkosto.review.panel.OpenPanelRound;
import fi.verkosto.review.panel.ReadPanelRounds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/reviews/{reviewId}/panel-rounds")
@Tag(name = "Panel rounds", description = "What a panel found of an application, beside what its evaluators gave")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PanelRoundResource {

    private final OpenPanelRound openPanelRound;
    private final HoldPanelRound holdPanelRound;
    private final ReadPanelRounds readPanelRounds;
    private final PanelAnswers answers;

    PanelRoundResource(
            OpenPanelRound openPanelRound,
            HoldPanelRound holdPanelRound,
            ReadPanelRounds readPanelRounds,
            PanelAnswers answers) {
        this.answers = answers;
        this.openPanelRound = openPanelRound;
        this.holdPanelRound = holdPanelRound;
        this.readPanelRounds = readPanelRounds;
    }

    @POST
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "openPanelRound")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = PanelRoundResponse.class, responseCode = "201", responseDescription = "Opened")
    public RestResponse<PanelRoundResponse> open(@RestPath UUID reviewId) {
        return answers.created(openPanelRound.open(reviewId));
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider", "evaluator", "ministry-observer"})
    @Operation(operationId = "listPanelRounds")
    public Page<PanelRoundResponse> list(
            @RestPath UUID reviewId,
            @RestQuery @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @Parameter(description = "The next of the page before") @RestQuery String cursor) {
        return Page.of(
                answers.of(readPanelRounds.page(reviewId, Cursor.parse(cursor).id(), limit + 1)),
                limit,
                Function.identity(),
                round -> new Cursor(round.id()));
    }

    @GET
    @Path("/{panelRoundId}")
    @RolesAllowed({"officer", "presenter", "decider", "evaluator", "ministry-observer"})
    @Operation(operationId = "getPanelRound")
    public RestResponse<PanelRoundResponse> get(@RestPath UUID reviewId, @RestPath UUID panelRoundId) {
        return answers.ok(readPanelRounds.read(reviewId, panelRoundId));
    }

    @PUT
    @Path("/{panelRoundId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "putPanelRound")
    @APIResponseSchema(
            value = PanelRoundResponse.class,
            responseCode = "200",
            responseDescription = "The round as it is now")
    public RestResponse<PanelRoundResponse> write(
            @RestPath UUID reviewId,
            @RestPath UUID panelRoundId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PanelContentRequest request) {
        return answers.ok(holdPanelRound.write(reviewId, panelRoundId, ifMatch, request.toContent()));
    }

    @POST
    @Path("/{panelRoundId}/closing")
    @RolesAllowed("officer")
    @Operation(operationId = "closePanelRound")
    @APIResponseSchema(
            value = PanelRoundResponse.class,
            responseCode = "200",
            responseDescription = "The round as it is now")
    public RestResponse<PanelRoundResponse> close(
            @RestPath UUID reviewId, @RestPath UUID panelRoundId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answers.ok(holdPanelRound.close(reviewId, panelRoundId, ifMatch));
    }

    @POST
    @Path("/{panelRoundId}/reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "reopenPanelRound")
    @APIResponseSchema(
            value = PanelRoundResponse.class,
            responseCode = "200",
            responseDescription = "The round as it is now")
    public RestResponse<PanelRoundResponse> reopen(
            @RestPath UUID reviewId,
            @RestPath UUID panelRoundId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PanelReopeningRequest request) {
        return answers.ok(holdPanelRound.reopen(reviewId, panelRoundId, ifMatch, request.reason()));
    }

    @POST
    @Path("/{panelRoundId}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "cancelPanelRound")
    @APIResponseSchema(
            value = PanelRoundResponse.class,
            responseCode = "200",
            responseDescription = "The round as it is now")
    public RestResponse<PanelRoundResponse> cancel(
            @RestPath UUID reviewId,
            @RestPath UUID panelRoundId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PanelCancellationRequest request) {
        return answers.ok(holdPanelRound.cancel(reviewId, panelRoundId, ifMatch, request.reason()));
    }
}
