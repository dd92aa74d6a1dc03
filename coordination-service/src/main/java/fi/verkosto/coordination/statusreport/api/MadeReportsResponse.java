package fi.verkosto.coordination.statusreport.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.statusreport.MadeReport;
import fi.verkosto.coordination.statusreport.ReadStatusReports;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StatusReports")
record MadeReportsResponse(
        @Schema(description = "The latest quarter first") @Size(max = ReadStatusReports.MOST)
        List<MadeReportAnswer> items) {

    static MadeReportsResponse from(List<MadeReport> reports) {
        return new MadeReportsResponse(reports.stream()
                .map(report -> new MadeReportAnswer(report.period(), report.madeAt()))
                .toList());
    }

    @Schema(name = "MadeStatusReport")
    record MadeReportAnswer(
            @Schema(examples = "2019-Q1") @Size(max = Lengths.CODE)
            String period,

            Instant madeAt) {}
}
