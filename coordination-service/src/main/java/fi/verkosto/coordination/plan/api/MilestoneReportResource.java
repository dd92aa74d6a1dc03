package fi.verkosto.coordination.plan.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.coordination.plan.ReadReports;
import fi.verkosto.coordination.plan.ReportMilestone;
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

@Path("/v1/networks/{networkId}/milestones/{milestone}/reports")
@Tag(name = "Plans of networks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MilestoneReportResource {

    private final ReportMilestone report;
    private final ReadReports read;

    MilestoneReportResource(ReportMilestone report, ReadReports read) {
        this.report = report;
        this.read = read;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listMilestoneReports")
    public MilestoneReportsResponse list(
            @RestPath UUID networkId,
            @Parameter(description = "The number of the milestone within its plan", example = "1") @RestPath
                    int milestone) {
        return MilestoneReportsResponse.from(read.ofMilestone(networkId, milestone));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "reportMilestone")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = MilestoneReportResponse.class, responseCode = "201", responseDescription = "Reported")
    public RestResponse<MilestoneReportResponse> report(
            @RestPath UUID networkId,
            @Parameter(description = "The number of the milestone within its plan", example = "1") @RestPath
                    int milestone,
            @NotNull @Valid MilestoneReportRequest request) {
        MilestoneReportResponse told =
                MilestoneReportResponse.from(report.report(networkId, milestone, request.toNews()));
        return ResponseBuilder.create(Status.CREATED, told)
                .location(URI.create(
                        "/v1/networks/%s/milestones/%d/reports/%d".formatted(networkId, milestone, told.number())))
                .build();
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getMilestoneReport")
    public MilestoneReportResponse get(
            @RestPath UUID networkId,
            @Parameter(description = "The number of the milestone within its plan", example = "1") @RestPath
                    int milestone,
            @Parameter(description = "Which of its reports, counted from 1", example = "1") @RestPath int number) {
        return MilestoneReportResponse.from(read.one(networkId, milestone, number));
    }
}
