package fi.verkosto.coordination.budgetuse;

import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.indicator.Period;
import fi.verkosto.coordination.rule.FalseAlarms;
import fi.verkosto.coordination.rule.FalseAlarms.Origin;
import fi.verkosto.coordination.rule.Rule;
import fi.verkosto.coordination.rule.StatedRule;
import fi.verkosto.coordination.rule.Threshold;
import fi.verkosto.coordination.rule.Threshold.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was used by the end of the latest quarter that was told of, beside what the network had planned for it. A plan counts as it was told
 * before the quarter was over: whoever plans afterwards is always on plan.
 */
public record BudgetStanding(Period quarter, Money used, Money planned) {

    /** Ours: a fifth of what was planned, more or less. */
    private static final BigDecimal MOST = new BigDecimal("0.20");

    /** No statistic: what is found is so. */
    public static final StatedRule RULE = new StatedRule(
            new Rule("BUDGET_OFF_PLAN", 1),
            List.of(new Threshold("mostDifference", MOST, Unit.RATIO)),
            new FalseAlarms(BigDecimal.ZERO, Origin.EXACT));

    /** None where nothing was planned for the quarter. */
    static Optional<BudgetStanding> of(List<BudgetUseReport> told) {
        return told.stream()
                .max(Comparator.comparing(
                                (BudgetUseReport report) -> report.quarter().last())
                        .thenComparingInt(BudgetUseReport::number))
                .flatMap(latest -> planned(told, latest.quarter())
                        .map(planned -> new BudgetStanding(latest.quarter(), latest.used(), planned)));
    }

    private static Optional<Money> planned(List<BudgetUseReport> told, Period quarter) {
        return told.stream()
                .filter(report -> report.quarter().last().plusDays(1).equals(quarter.first()))
                .filter(report -> !report.reportedOn().isAfter(quarter.last()))
                .max(Comparator.comparingInt(BudgetUseReport::number))
                .flatMap(BudgetUseReport::plannedNext);
    }

    public boolean isOffPlan() {
        BigDecimal difference = used.amount().subtract(planned.amount()).abs();
        return difference.compareTo(MOST.multiply(planned.amount())) > 0;
    }
}
