package fi.verkosto.coordination.budgetuse.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.budgetuse.BudgetUseReport;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BudgetUseReport", description = "What a network told of its budget, once; it never changes")
record BudgetUseReportResponse(
        UUID networkId,

        @Schema(
                examples = "2",
                description = "Counts the reports of the network from 1; of a quarter the highest holds")
        int number,

        @Schema(examples = "2019-Q2") @Size(max = Lengths.CODE)
        String quarter,

        @Schema(description = "What was used from the beginning to the end of the quarter, own funding included")
        Money used,

        @Schema(
                nullable = true,
                description = "What is going to be used by the end of the next quarter; null where nothing is")
        Money plannedNext,

        @Schema(nullable = true, description = "Why the quarter was reported anew; null the first time")
        @Size(max = Lengths.REASON)
        String reason,

        @Schema(examples = "0502454-6", description = "Business ID of the lead that told it")
        @Size(max = Lengths.BUSINESS_ID)
        String organisation,

        Instant reportedAt) {

    static BudgetUseReportResponse from(BudgetUseReport report) {
        return new BudgetUseReportResponse(
                report.networkId(),
                report.number(),
                report.quarter().toString(),
                report.used(),
                report.plannedNext().orElse(null),
                report.reason().orElse(null),
                report.organisation(),
                report.reportedAt());
    }
}
