package fi.verkosto.coordination.budgetuse.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.Money;
import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.coordination.budgetuse.BudgetNews;
import fi.verkosto.coordination.indicator.Period;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BudgetUse")
record BudgetUseRequest(
        @Schema(required = true, examples = "2019-Q2", description = "A quarter that is over")
        @NotNull
        @Pattern(regexp = WrittenForm.QUARTER)
        String quarter,

        @Schema(
                required = true,
                description =
                        "What was used from the beginning to the end of the quarter, own funding included; 0 or more")
        @NotNull
        @Valid
        Money used,

        @Schema(
                nullable = true,
                description =
                        "What is going to be used from the beginning to the end of the next quarter; null where nothing is planned any more")
        @Valid
        Money plannedNext,

        @Schema(
                nullable = true,
                examples = "Yksi lasku puuttui.",
                description = "Why the quarter is reported anew; needed where it was reported before")
        @Size(max = Lengths.REASON)
        String reason) {

    @AssertTrue(message = "must not be negative")
    @Schema(hidden = true)
    boolean isUsedTaken() {
        return isTaken(used);
    }

    @AssertTrue(message = "must not be negative")
    @Schema(hidden = true)
    boolean isPlannedNextTaken() {
        return isTaken(plannedNext);
    }

    private static boolean isTaken(Money sum) {
        return sum == null || sum.amount() == null || !sum.isNegative();
    }

    BudgetNews toNews() {
        return new BudgetNews(Period.parse(quarter), used, plannedNext, reason);
    }
}
