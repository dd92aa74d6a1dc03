package fi.verkosto.applications.funding;

import fi.verkosto.api.value.Money;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.content.Budget;
import fi.verkosto.applications.content.BudgetLine;
import fi.verkosto.applications.content.Consortium;
import fi.verkosto.applications.content.Income;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who pays what: grant = total costs − other income − the larger of the stated own funding and its minimum, which is the
 * call's percentage of the total costs, rounded up to a whole euro. Where the call grants whole euros, the cents that are
 * left are own funding as well.
 *
 * @param ownFunding the larger of the two, with those cents
 * @param members every organisation that the budget names, in the order in which it does
 */
public record Funding(
        @Schema(implementation = MoneyTotal.class) Money totalCosts,
        @Schema(implementation = MoneyTotal.class) Money ownFunding,
        @Schema(implementation = MoneyTotal.class) Money otherIncome,
        @Schema(implementation = MoneyTotal.class) Money requestedGrant,

        @Size(max = Budget.MOST_LINES + Consortium.MOST_MEMBERS + 1)
        List<MemberFunding> members) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Funding of(Budget budget, CallTerms terms) {
        return of(budget, terms.ownFundingPercent(), terms.wholeEuroGrants());
    }

    static Funding of(Budget budget, int ownFundingPercent, boolean wholeEuroGrants) {
        Money total = sum(budget.lines().stream().map(BudgetLine::amount));
        Money stated = sum(budget.incomes().stream().map(Income::ownFunding));
        Money other = sum(budget.incomes().stream().map(Income::otherIncome));
        Money minimum = minimum(total, ownFundingPercent);
        Money least = stated.compareTo(minimum) < 0 ? minimum : stated;
        Money exact = total.minus(other).minus(least);
        // Without costs there is nobody to share the cents.
        boolean isRounded = wholeEuroGrants && total.compareTo(Money.ZERO) > 0;
        Money grant = isRounded ? roundedDown(exact) : exact;
        Money own = least.plus(exact.minus(grant));
        List<MemberFunding> members = members(budget, own.minus(stated));
        return new Funding(total, own, other, grant, members);
    }

    /** What the statements fall short of the minimum is borne by all in proportion to their costs. */
    private static List<MemberFunding> members(Budget budget, Money shortfall) {
        List<String> organisations = Stream.concat(
                        budget.lines().stream().map(BudgetLine::businessId),
                        budget.incomes().stream().map(Income::businessId))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Money> costs = organisations.stream()
                .map(organisation -> costsOf(organisation, budget))
                .toList();
        List<Money> shares = Shares.of(shortfall, costs);
        List<MemberFunding> members = new ArrayList<>();
        for (int i = 0; i < organisations.size(); i++) {
            members.add(member(organisations.get(i), budget, costs.get(i), shares.get(i)));
        }
        return List.copyOf(members);
    }

    private static Money costsOf(String organisation, Budget budget) {
        return sum(budget.lines().stream()
                .filter(line -> organisation.equals(line.businessId()))
                .map(BudgetLine::amount));
    }

    private static MemberFunding member(String organisation, Budget budget, Money costs, Money share) {
        List<Income> incomes = budget.incomes().stream()
                .filter(income -> organisation.equals(income.businessId()))
                .toList();
        Money own = sum(incomes.stream().map(Income::ownFunding)).plus(share);
        Money other = sum(incomes.stream().map(Income::otherIncome));
        return new MemberFunding(
                organisation, costs, own, other, costs.minus(own).minus(other));
    }

    private static Money sum(Stream<Money> sums) {
        return sums.filter(sum -> sum != null && sum.amount() != null).reduce(Money.ZERO, Money::plus);
    }

    private static Money roundedDown(Money sum) {
        return Money.euros(sum.amount().setScale(0, RoundingMode.FLOOR));
    }

    private static Money minimum(Money total, int percent) {
        return Money.euros(total.amount()
                .multiply(BigDecimal.valueOf(percent))
                .divide(HUNDRED)
                .setScale(0, RoundingMode.CEILING));
    }
}
