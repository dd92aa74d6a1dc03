package fi.verkosto.coordination.agreement.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.coordination.agreement.AgreeOnShares;
import fi.verkosto.coordination.agreement.ReadAgreements;
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

@Path("/v1/networks/{networkId}/transfer-agreements")
@Tag(name = "Networks", description = "The networks that were granted money")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TransferAgreementResource {

    private final AgreeOnShares agree;
    private final ReadAgreements read;

    TransferAgreementResource(AgreeOnShares agree, ReadAgreements read) {
        this.agree = agree;
        this.read = read;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listTransferAgreements")
    public TransferAgreementsResponse list(@RestPath UUID networkId) {
        return TransferAgreementsResponse.from(read.ofNetwork(networkId));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "proposeTransferAgreement")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(
            value = TransferAgreementResponse.class,
            responseCode = "201",
            responseDescription = "Proposed; confirmed at once where the lead is the only organisation")
    public RestResponse<TransferAgreementResponse> propose(
            @RestPath UUID networkId, @NotNull @Valid TransferAgreementRequest request) {
        TransferAgreementResponse proposed =
                TransferAgreementResponse.from(agree.propose(networkId, request.toShares()));
        return ResponseBuilder.create(Status.CREATED, proposed)
                .location(URI.create("/v1/networks/%s/transfer-agreements/%d".formatted(networkId, proposed.number())))
                .build();
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getTransferAgreement")
    public TransferAgreementResponse get(
            @RestPath UUID networkId,
            @Parameter(description = "Which of the proposals, counted from 1", example = "1") @RestPath int number) {
        return TransferAgreementResponse.from(read.one(networkId, number));
    }

    @POST
    @Path("/{number}/confirmation")
    @RolesAllowed("applicant")
    @Operation(operationId = "confirmTransferShare")
    @APIResponseSchema(
            value = TransferAgreementResponse.class,
            responseCode = "200",
            responseDescription = "The agreement as it is now")
    public TransferAgreementResponse confirm(
            @RestPath UUID networkId,
            @Parameter(description = "Which of the proposals, counted from 1", example = "1") @RestPath int number) {
        return TransferAgreementResponse.from(agree.confirm(networkId, number));
    }

    @POST
    @Path("/{number}/objection")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "objectToTransferAgreement")
    @APIResponseSchema(
            value = TransferAgreementResponse.class,
            responseCode = "200",
            responseDescription = "The agreement as it is now")
    public TransferAgreementResponse object(
            @RestPath UUID networkId,
            @Parameter(description = "Which of the proposals, counted from 1", example = "1") @RestPath int number,
            @NotNull @Valid ObjectionRequest request) {
        return TransferAgreementResponse.from(agree.object(networkId, number, request.reason()));
    }
}
