package fi.verkosto.applications.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.value.Money;
import fi.verkosto.applications.content.Budget;
import fi.verkosto.applications.content.BudgetLine;
import fi.verkosto.applications.content.Income;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FundingTest {

    private static final List<String> CONSORTIUM = List.of("0208201-1", "0502454-6", "0212371-7");

    @Test
    void leavesTheCentsToTheApplicantWhereGrantsAreWholeEuros() {
        Budget budget = budget(Money.ZERO, "718751.37");

        assertThat(Funding.of(budget, 20, true).requestedGrant()).isEqualTo(Money.euros("575000.00"));
        assertThat(Funding.of(budget, 20, true).ownFunding()).isEqualTo(Money.euros("143751.37"));
        assertThat(Funding.of(budget, 20, false).requestedGrant()).isEqualTo(Money.euros("575000.37"));
        assertThat(Funding.of(budget, 20, true).members().getFirst().requestedGrant())
                .isEqualTo(Money.euros("575000.00"));
    }

    @Test
    void takesTheMinimumWhereLessIsStated() {
        Funding funding = Funding.of(budget(Money.euros("100"), "718750"), 20, false);

        assertThat(funding.ownFunding()).isEqualTo(Money.euros("143750"));
        assertThat(funding.requestedGrant()).isEqualTo(Money.euros("575000"));
    }

    @Test
    void roundsTheMinimumUpToAWholeEuro() {
        Funding funding = Funding.of(budget(Money.ZERO, "718751"), 20, false);

        assertThat(funding.ownFunding()).isEqualTo(Money.euros("143751"));
        assertThat(funding.requestedGrant()).isEqualTo(Money.euros("575000"));
    }

    @Test
    void takesTheStatedOwnFundingWhereItIsMore() {
        Funding funding = Funding.of(budget(Money.euros("200000.50"), "600000", "118750"), 20, false);

        assertThat(funding.requestedGrant()).isEqualTo(Money.euros("518749.50"));
    }

    @Test
    void takesOtherIncomeOffTheGrantAndNotOffTheMinimum() {
        Budget budget = new Budget(
                budget(null, "718750").lines(), List.of(new Income("0208201-1", null, Money.euros("75000.25"))));

        Funding funding = Funding.of(budget, 20, false);

        assertThat(funding.ownFunding()).isEqualTo(Money.euros("143750"));
        assertThat(funding.otherIncome()).isEqualTo(Money.euros("75000.25"));
        assertThat(funding.requestedGrant()).isEqualTo(Money.euros("499999.75"));
    }

    @Test
    void sharesWhatIsMissingOfTheMinimumByCosts() {
        List<BudgetLine> lines = List.of(
                new BudgetLine("0208201-1", "PERSONNEL", Money.euros("100.00")),
                new BudgetLine("0502454-6", "PERSONNEL", Money.euros("100.00")),
                new BudgetLine("0212371-7", "PERSONNEL", Money.euros("100.00")));
        Budget budget = new Budget(lines, List.of(new Income("0502454-6", Money.euros("20"), Money.euros("5"))));

        List<MemberFunding> members = Funding.of(budget, 10, false).members();

        // The minimum is 30, 10 are missing: 3.34 and twice 3.33.
        assertThat(members)
                .extracting(MemberFunding::businessId)
                .containsExactly("0208201-1", "0502454-6", "0212371-7");
        assertThat(members)
                .extracting(MemberFunding::ownFunding)
                .containsExactly(Money.euros("3.34"), Money.euros("23.33"), Money.euros("3.33"));
        assertThat(members)
                .extracting(MemberFunding::requestedGrant)
                .containsExactly(Money.euros("96.66"), Money.euros("71.67"), Money.euros("96.67"));
    }

    @Property
    void ownFundingOtherIncomeAndGrantMakeUpTheCosts(
            @ForAll @Size(max = 20) List<@LongRange(min = 1, max = 1_000_000_000L) Long> cents,
            @ForAll @LongRange(min = 0, max = 2_000_000_000L) long statedCents,
            @ForAll @LongRange(min = 0, max = 2_000_000_000L) long otherCents,
            @ForAll @IntRange(min = 0, max = 100) int percent,
            @ForAll boolean whole) {
        Budget budget =
                new Budget(lines(cents), List.of(new Income("0208201-1", money(statedCents), money(otherCents))));

        Funding funding = Funding.of(budget, percent, whole);

        assertThat(funding.ownFunding().plus(funding.otherIncome()).plus(funding.requestedGrant()))
                .isEqualTo(funding.totalCosts());
        assertThat(funding.ownFunding()).isGreaterThanOrEqualTo(money(statedCents));
        assertThat(funding.otherIncome()).isEqualTo(money(otherCents));
        if (whole && !cents.isEmpty()) {
            Money exact = Funding.of(budget, percent, false).requestedGrant();
            assertThat(funding.requestedGrant().amount().stripTrailingZeros().scale())
                    .isLessThanOrEqualTo(0);
            assertThat(exact.minus(funding.requestedGrant())).isBetween(Money.ZERO, Money.euros("0.99"));
        }
    }

    @Property
    void theOwnFundingIsTheStatedOrTheLeastWholeEuroThatReachesThePercentage(
            @ForAll @Size(max = 20) List<@LongRange(min = 1, max = 1_000_000_000L) Long> cents,
            @ForAll @LongRange(min = 0, max = 2_000_000_000L) long statedCents,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        Budget budget = new Budget(lines(cents), List.of(new Income("0208201-1", money(statedCents), null)));

        Funding funding = Funding.of(budget, percent, false);

        BigDecimal share = funding.totalCosts().amount().multiply(BigDecimal.valueOf(percent, 2));
        BigDecimal own = funding.ownFunding().amount();
        assertThat(own).isGreaterThanOrEqualTo(share);
        if (!funding.ownFunding().equals(money(statedCents))) {
            assertThat(own.stripTrailingZeros().scale()).isLessThanOrEqualTo(0);
            assertThat(own.subtract(BigDecimal.ONE)).isLessThan(share);
        }
    }

    @Property
    void thePartsOfTheMembersAddUpToTheCent(
            @ForAll @Size(max = 20) List<@LongRange(min = 1, max = 1_000_000_000L) Long> cents,
            @ForAll @Size(max = 3) List<@LongRange(min = 0, max = 1_000_000_000L) Long> stated,
            @ForAll @Size(max = 3) List<@LongRange(min = 0, max = 1_000_000_000L) Long> others,
            @ForAll @IntRange(min = 0, max = 100) int percent,
            @ForAll boolean whole) {
        Budget budget = new Budget(lines(cents), incomes(stated, others));

        Funding funding = Funding.of(budget, percent, whole);

        assertThat(sum(funding, MemberFunding::totalCosts)).isEqualTo(funding.totalCosts());
        assertThat(sum(funding, MemberFunding::ownFunding)).isEqualTo(funding.ownFunding());
        assertThat(sum(funding, MemberFunding::otherIncome)).isEqualTo(funding.otherIncome());
        assertThat(sum(funding, MemberFunding::requestedGrant)).isEqualTo(funding.requestedGrant());
    }

    private static Money sum(Funding funding, Function<MemberFunding, Money> part) {
        return funding.members().stream().map(part).reduce(Money.ZERO, Money::plus);
    }

    private static List<BudgetLine> lines(List<Long> cents) {
        return IntStream.range(0, cents.size())
                .mapToObj(i -> new BudgetLine(CONSORTIUM.get(i % CONSORTIUM.size()), "PERSONNEL", money(cents.get(i))))
                .toList();
    }

    private static List<Income> incomes(List<Long> stated, List<Long> others) {
        return IntStream.range(0, Math.max(stated.size(), others.size()))
                .mapToObj(i -> new Income(
                        CONSORTIUM.get(i),
                        i < stated.size() ? money(stated.get(i)) : null,
                        i < others.size() ? money(others.get(i)) : null))
                .toList();
    }

    private static Budget budget(Money own, String... euros) {
        return new Budget(
                Arrays.stream(euros)
                        .map(amount -> new BudgetLine("0208201-1", "PERSONNEL", Money.euros(amount)))
                        .toList(),
                List.of(new Income("0208201-1", own, null)));
    }

    private static Money money(long cents) {
        return Money.euros(BigDecimal.valueOf(cents, 2));
    }
}
