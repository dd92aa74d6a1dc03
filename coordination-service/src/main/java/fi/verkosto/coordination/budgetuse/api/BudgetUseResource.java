package fi.verkosto.coordination.budgetuse.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.coordination.budgetuse.ReadBudgetUse;
import fi.verkosto.coordination.budgetuse.ReportBudgetUse;
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

@Path("/v1/networks/{networkId}/budget-use-reports")
@Tag(name = "Plans of networks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BudgetUseResource {

    private final ReportBudgetUse report;
    private final ReadBudgetUse read;

    BudgetUseResource(ReportBudgetUse report, ReadBudgetUse read) {
        this.report = report;
        this.read = read;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listBudgetUse")
    public BudgetUseReportsResponse list(@RestPath UUID networkId) {
        return BudgetUseReportsResponse.from(read.of(networkId));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "reportBudgetUse")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = BudgetUseReportResponse.class, responseCode = "201", responseDescription = "Reported")
    public RestResponse<BudgetUseReportResponse> report(
            @RestPath UUID networkId, @NotNull @Valid BudgetUseRequest request) {
        BudgetUseReportResponse told = BudgetUseReportResponse.from(report.report(networkId, request.toNews()));
        return ResponseBuilder.create(Status.CREATED, told)
                .location(URI.create("/v1/networks/%s/budget-use-reports/%d".formatted(networkId, told.number())))
                .build();
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getBudgetUseReport")
    public BudgetUseReportResponse get(
            @RestPath UUID networkId,
            @Parameter(description = "Which of its reports, counted from 1", example = "1") @RestPath int number) {
        return BudgetUseReportResponse.from(read.one(networkId, number));
    }
}
