package fi.verkosto.coordination.signal.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.signal.AlarmBudget;
import fi.verkosto.coordination.signal.AlarmBudget.MonthOfRules;
import fi.verkosto.coordination.signal.AlarmBudget.RuleCount;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often rules speak up, against how often they may where nothing has changed. */
@Schema(name = "AlarmBudget")
record AlarmBudgetResponse(
        @Schema(examples = "1.0", description = "False alarms that a programme should hear of in a month, at the most")
        BigDecimal budget,

        @Schema(description = "The present month first, a year back") @Size(max = 13)
        List<MonthAnswer> months) {

    static AlarmBudgetResponse from(AlarmBudget budget) {
        return new AlarmBudgetResponse(
                AlarmBudget.MOST_A_MONTH,
                budget.months().stream().map(MonthAnswer::from).toList());
    }

    @Schema(name = "AlarmMonth")
    record MonthAnswer(
            @Schema(examples = "2019-03") @Size(max = Lengths.CODE)
            String month,

            @Schema(
                    examples = "0.28",
                    description =
                            "New false alarms to be expected of what was new, at the most, if nothing had changed anywhere")
            BigDecimal expected,

            boolean withinBudget,

            @Schema(
                    nullable = true,
                    examples = "0.75",
                    description =
                            "What part of the signals that were acknowledged in it were useful; null where none was")
            BigDecimal precision,

            @Size(max = 100) List<RuleAnswer> rules) {

        static MonthAnswer from(MonthOfRules month) {
            return new MonthAnswer(
                    month.month().toString(),
                    month.expected(),
                    month.isWithinBudget(),
                    month.precision().orElse(null),
                    month.rules().stream().map(RuleAnswer::from).toList());
        }
    }

    @Schema(name = "AlarmsOfRule")
    record RuleAnswer(
            @Schema(examples = "ANHOEJ") @Size(max = Lengths.CODE)
            String rule,

            @Schema(description = "How many series, plans or gaps had something new to be looked at")
            long looks,

            BigDecimal expected,

            @Schema(description = "How many signals it raised")
            long raised,

            @Schema(description = "How many of those that were acknowledged in the month were useful")
            long useful,

            @Schema(description = "How many were not") long falseAlarms) {

        static RuleAnswer from(RuleCount count) {
            return new RuleAnswer(
                    count.rule(), count.looks(), count.expected(), count.raised(), count.useful(), count.falseAlarms());
        }
    }
}
