package fi.verkosto.coordination.budgetuse.api;

import fi.verkosto.coordination.budgetuse.BudgetUseReport;
import fi.verkosto.coordination.budgetuse.ReportBudgetUse;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BudgetUseReports")
record BudgetUseReportsResponse(
        @Schema(description = "All of the network, the latest last") @Size(max = ReportBudgetUse.MOST_OF_NETWORK)
        List<BudgetUseReportResponse> items) {

    static BudgetUseReportsResponse from(List<BudgetUseReport> reports) {
        return new BudgetUseReportsResponse(
                reports.stream().map(BudgetUseReportResponse::from).toList());
    }
}
