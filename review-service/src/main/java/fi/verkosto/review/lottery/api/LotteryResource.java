package fi.verkosto.review.lottery.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.api.request.Versions;
import fi.verkosto.review.lottery.HoldLottery;
import fi.verkosto.review.lottery.ReadLotteries;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/v1/lotteries")
@Tag(
        name = "Lotteries",
        description = "Lots among applications that nothing else tells apart, which anybody can draw again")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LotteryResource {

    private final HoldLottery holdLottery;
    private final ReadLotteries readLotteries;

    LotteryResource(HoldLottery holdLottery, ReadLotteries readLotteries) {
        this.holdLottery = holdLottery;
        this.readLotteries = readLotteries;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "commitLottery")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = LotteryResponse.class, responseCode = "201", responseDescription = "Committed to")
    public RestResponse<LotteryResponse> commit(@NotNull @Valid LotteryRequest request) {
        LotteryResponse answer = LotteryResponse.from(holdLottery.commit(request.toPlan()));
        return ResponseBuilder.create(Status.CREATED, answer)
                .location(URI.create("/v1/lotteries/" + answer.id()))
                .tag(Versions.etag(answer.version()))
                .build();
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "listLotteries")
    public Page<LotteryResponse> list(
            @Parameter(
                            description = "Only lotteries of this call",
                            required = true,
                            example = "01a22289-718d-720c-9139-d359bccfeb2b")
                    @RestQuery
                    @NotNull
                    UUID callId,
            @RestQuery @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @Parameter(description = "The next of the page before") @RestQuery String cursor) {
        return Page.of(
                readLotteries.page(callId, Cursor.parse(cursor).id(), limit + 1),
                limit,
                LotteryResponse::from,
                lottery -> new Cursor(lottery.id()));
    }

    @GET
    @Path("/{lotteryId}")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "getLottery")
    public RestResponse<LotteryResponse> get(@RestPath UUID lotteryId) {
        return ok(LotteryResponse.from(readLotteries.read(lotteryId)));
    }

    @POST
    @Path("/{lotteryId}/value")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"officer", "presenter", "decider"})
    @Operation(operationId = "enterLotteryValue")
    @APIResponseSchema(
            value = LotteryResponse.class,
            responseCode = "200",
            responseDescription = "The lottery as it is now")
    public RestResponse<LotteryResponse> enter(@RestPath UUID lotteryId, @NotNull @Valid LotteryValueRequest request) {
        return ok(LotteryResponse.from(holdLottery.enter(lotteryId, request.value())));
    }

    @POST
    @Path("/{lotteryId}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "cancelLottery")
    @APIResponseSchema(
            value = LotteryResponse.class,
            responseCode = "200",
            responseDescription = "The lottery as it is now")
    public RestResponse<LotteryResponse> cancel(
            @RestPath UUID lotteryId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid LotteryCancellationRequest request) {
        return ok(LotteryResponse.from(holdLottery.cancel(lotteryId, ifMatch, request.reason())));
    }

    private static RestResponse<LotteryResponse> ok(LotteryResponse answer) {
        return ResponseBuilder.ok(answer).tag(Versions.etag(answer.version())).build();
    }
}
