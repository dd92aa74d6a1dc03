package fi.verkosto.coordination.plan.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.plan.MilestoneReport;
import fi.verkosto.coordination.plan.ReportKind;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MilestoneReport", description = "What was told of a milestone, once; it never changes")
record MilestoneReportResponse(
        UUID networkId,

        @Schema(examples = "1", description = "Number of the milestone within its plan")
        int milestone,

        @Schema(examples = "3", description = "Counts the reports of the milestone from 1; the highest is the latest")
        int number,

        ReportKind kind,

        @Schema(examples = "2019-11-15", description = "The Finnish day on which it is going to be reached, or was")
        LocalDate day,

        @Schema(
                nullable = true,
                examples = "https://verkosto.example/valmennus/raportti",
                description = "To what shows it; never null where it is done")
        @Size(max = Lengths.LINK)
        String link,

        @Schema(nullable = true, description = "What shows it, or what it depends on, in words")
        @Size(max = Lengths.TEXT)
        String note,

        @Schema(nullable = true, description = "Why what was done before is told anew; null elsewhere")
        @Size(max = Lengths.REASON)
        String reason,

        @Schema(examples = "0208201-1", description = "Business ID of the organisation that told it")
        @Size(max = Lengths.BUSINESS_ID)
        String organisation,

        Instant reportedAt) {

    static MilestoneReportResponse from(MilestoneReport report) {
        return new MilestoneReportResponse(
                report.networkId(),
                report.milestone(),
                report.number(),
                report.kind(),
                report.day(),
                report.link().orElse(null),
                report.note().orElse(null),
                report.reason().orElse(null),
                report.organisation(),
                report.reportedAt());
    }
}
