package fi.verkosto.applications.application;

import fi.verkosto.api.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/**
 * Who pays what: grant = total costs − other income − the larger of the stated own funding and its minimum, which is the
 * call's percentage of the total costs, rounded up to a whole euro.
 */
public record Funding(Money totalCosts, Money ownFunding, Money otherIncome, Money requestedGrant) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Funding of(Budget budget, int ownFundingPercent) {
        Money total = sum(budget.lines().stream().map(BudgetLine::amount));
        Money stated = sum(budget.incomes().stream().map(Income::ownFunding));
        Money other = sum(budget.incomes().stream().map(Income::otherIncome));
        Money minimum = minimum(total, ownFundingPercent);
        Money own = stated.compareTo(minimum) < 0 ? minimum : stated;
        return new Funding(total, own, other, total.minus(other).minus(own));
    }

    private static Money sum(Stream<Money> sums) {
        return sums.filter(sum -> sum != null && sum.amount() != null).reduce(Money.ZERO, Money::plus);
    }

    private static Money minimum(Money total, int percent) {
        return Money.euros(total.amount()
                .multiply(BigDecimal.valueOf(percent))
                .divide(HUNDRED)
                .setScale(0, RoundingMode.CEILING));
    }
}
