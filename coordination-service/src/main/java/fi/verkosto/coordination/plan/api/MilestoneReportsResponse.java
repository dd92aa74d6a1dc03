package fi.verkosto.coordination.plan.api;

import fi.verkosto.coordination.plan.MilestoneReport;
import fi.verkosto.coordination.plan.ReportMilestone;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MilestoneReports")
record MilestoneReportsResponse(
        @Schema(description = "All of the milestone, the latest last") @Size(max = ReportMilestone.MOST_OF_MILESTONE)
        List<MilestoneReportResponse> items) {

    static MilestoneReportsResponse from(List<MilestoneReport> reports) {
        return new MilestoneReportsResponse(
                reports.stream().map(MilestoneReportResponse::from).toList());
    }
}
