package fi.verkosto.applications.application;

import fi.verkosto.api.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Who pays what: grant = total costs − the larger of the stated own funding and its minimum, which is the call's percentage
 * of the total, rounded up to a whole euro.
 */
public record Funding(Money totalCosts, Money ownFunding, Money requestedGrant) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Funding of(List<BudgetLine> budget, Money stated, int ownFundingPercent) {
        Money total = budget.stream()
                .map(BudgetLine::amount)
                .filter(amount -> amount != null && amount.amount() != null)
                .reduce(Money.ZERO, Money::plus);
        Money minimum = minimum(total, ownFundingPercent);
        Money own = stated == null || stated.compareTo(minimum) < 0 ? minimum : stated;
        return new Funding(total, own, total.minus(own));
    }

    private static Money minimum(Money total, int percent) {
        return Money.euros(total.amount()
                .multiply(BigDecimal.valueOf(percent))
                .divide(HUNDRED)
                .setScale(0, RoundingMode.CEILING));
    }
}
