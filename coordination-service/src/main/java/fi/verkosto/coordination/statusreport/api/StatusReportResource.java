package fi.verkosto.coordination.statusreport.api;

import fi.verkosto.api.refusal.Language;
import fi.verkosto.coordination.statusreport.MakeStatusReport;
import fi.verkosto.coordination.statusreport.Quarter;
import fi.verkosto.coordination.statusreport.ReadStatusReports;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/programmes/{programmeId}/status-reports")
@Tag(name = "Status")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class StatusReportResource {

    private static final String PDF = "application/pdf";
    private static final String QUARTER = "Year and quarter, as in 2019-Q1";

    private final MakeStatusReport makeStatusReport;
    private final ReadStatusReports read;
    private final Language language;

    StatusReportResource(MakeStatusReport makeStatusReport, ReadStatusReports read, Language language) {
        this.makeStatusReport = makeStatusReport;
        this.read = read;
        this.language = language;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listStatusReports")
    public MadeReportsResponse list(@RestPath UUID programmeId) {
        return MadeReportsResponse.from(read.of(programmeId));
    }

    @PUT
    @Path("/{period}")
    @RolesAllowed("applicant")
    @Operation(operationId = "makeStatusReport")
    public StatusReportResponse make(
            @RestPath UUID programmeId,
            @Parameter(description = QUARTER, example = "2019-Q1") @RestPath @Pattern(regexp = Quarter.PATTERN)
                    String period) {
        return StatusReportResponse.from(
                programmeId,
                makeStatusReport.make(programmeId, Quarter.parse(period)).content());
    }

    @GET
    @Path("/{period}")
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getStatusReport")
    public StatusReportResponse get(
            @RestPath UUID programmeId,
            @Parameter(description = QUARTER, example = "2019-Q1") @RestPath @Pattern(regexp = Quarter.PATTERN)
                    String period) {
        return StatusReportResponse.from(
                programmeId, read.one(programmeId, Quarter.parse(period)).content());
    }

    @GET
    @Path("/{period}/file")
    @Produces(PDF)
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getStatusReportFile")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> file(
            @RestPath UUID programmeId,
            @Parameter(description = QUARTER, example = "2019-Q1") @RestPath @Pattern(regexp = Quarter.PATTERN)
                    String period) {
        byte[] file = read.file(programmeId, Quarter.parse(period), language.locale());
        return ResponseBuilder.ok(file, PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"status-" + period + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept-Language, Authorization")
                .build();
    }
}
