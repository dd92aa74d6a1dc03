package fi.verkosto.review.decision.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.review.decision.ApproveDecision;
import fi.verkosto.review.decision.NotifyDecision;
import fi.verkosto.review.decision.PresentDecision;
import fi.verkosto.review.decision.ReadDecisions;
import fi.verkosto.review.decision.TakeBackDecision;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/decisions")
@Tag(name = "Decisions", description = "What was decided, and what a decision rests on")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DecisionResource {

    private final ReadDecisions readDecisions;
    private final PresentDecision presentDecision;
    private final TakeBackDecision takeBackDecision;
    private final ApproveDecision approveDecision;
    private final NotifyDecision notifyDecision;

    DecisionResource(
            ReadDecisions readDecisions,
            PresentDecision presentDecision,
            TakeBackDecision takeBackDecision,
            ApproveDecision approveDecision,
            NotifyDecision notifyDecision) {
        this.readDecisions = readDecisions;
        this.presentDecision = presentDecision;
        this.takeBackDecision = takeBackDecision;
        this.approveDecision = approveDecision;
        this.notifyDecision = notifyDecision;
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listDecisions")
    public Page<DecisionResponse> list(
            @Parameter(description = "Only decisions of this call") @RestQuery Optional<UUID> call,
            @RestQuery @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @Parameter(description = "The next of the page before") @RestQuery String cursor) {
        return Page.of(
                readDecisions.page(call, Cursor.parse(cursor).id(), limit + 1),
                limit,
                DecisionResponse::from,
                decision -> new Cursor(decision.id()));
    }

    @GET
    @Path("/{decisionId}")
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getDecision")
    public RestResponse<DecisionResponse> get(@RestPath UUID decisionId) {
        return DecisionResponse.from(readDecisions.read(decisionId)).withEtag();
    }

    @POST
    @Path("/{decisionId}/presentation")
    @RolesAllowed("presenter")
    @Operation(operationId = "presentDecision")
    @APIResponseSchema(
            value = DecisionResponse.class,
            responseCode = "200",
            responseDescription = "The decision as it is now")
    public RestResponse<DecisionResponse> present(
            @RestPath UUID decisionId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return DecisionResponse.from(presentDecision.present(decisionId, ifMatch))
                .withEtag();
    }

    @POST
    @Path("/{decisionId}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"presenter", "decider"})
    @Operation(operationId = "takeBackDecision")
    @APIResponseSchema(
            value = DecisionResponse.class,
            responseCode = "200",
            responseDescription = "The decision as it is now")
    public RestResponse<DecisionResponse> takeBack(
            @RestPath UUID decisionId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TakeBackRequest request) {
        return DecisionResponse.from(takeBackDecision.takeBack(decisionId, ifMatch, request.reason()))
                .withEtag();
    }

    @POST
    @Path("/{decisionId}/approval")
    @RolesAllowed("decider")
    @Operation(operationId = "approveDecision")
    @APIResponseSchema(
            value = DecisionResponse.class,
            responseCode = "200",
            responseDescription = "The decision as it is now")
    public RestResponse<DecisionResponse> approve(
            @RestPath UUID decisionId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return DecisionResponse.from(approveDecision.approve(decisionId, ifMatch))
                .withEtag();
    }

    @POST
    @Path("/{decisionId}/notification")
    @RolesAllowed("officer")
    @Operation(operationId = "notifyDecision")
    @APIResponseSchema(
            value = DecisionResponse.class,
            responseCode = "200",
            responseDescription = "The decision as it is now")
    public RestResponse<DecisionResponse> notifyApplicants(
            @RestPath UUID decisionId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return DecisionResponse.from(notifyDecision.notifyApplicants(decisionId, ifMatch))
                .withEtag();
    }
}
