package fi.verkosto.applications.application;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FundingTest {

    @Test
    void takesTheMinimumWhereLessIsStated() {
        Funding funding = Funding.of(budget(Money.euros("100"), "718750"), 20);

        assertThat(funding.ownFunding()).isEqualTo(Money.euros("143750"));
        assertThat(funding.requestedGrant()).isEqualTo(Money.euros("575000"));
    }

    @Test
    void roundsTheMinimumUpToAWholeEuro() {
        Funding funding = Funding.of(budget(Money.ZERO, "718751"), 20);

        assertThat(funding.ownFunding()).isEqualTo(Money.euros("143751"));
    }

    @Test
    void takesTheStatedOwnFundingWhereItIsMore() {
        Funding funding = Funding.of(budget(Money.euros("200000.50"), "600000", "118750"), 20);

        assertThat(funding.requestedGrant()).isEqualTo(Money.euros("518749.50"));
    }

    @Property
    void ownFundingAndGrantMakeUpTheCosts(
            @ForAll @Size(max = 20) List<@LongRange(min = 1, max = 1_000_000_000L) Long> cents,
            @ForAll @LongRange(min = 0, max = 2_000_000_000L) long statedCents,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        List<BudgetLine> lines = cents.stream().map(FundingTest::line).toList();
        Budget budget = new Budget(lines, List.of(new Income("0208201-1", money(statedCents), null)));

        Funding funding = Funding.of(budget, percent);

        assertThat(funding.ownFunding().plus(funding.requestedGrant())).isEqualTo(funding.totalCosts());
        assertThat(funding.ownFunding()).isGreaterThanOrEqualTo(money(statedCents));
        BigDecimal share = funding.totalCosts().amount().multiply(BigDecimal.valueOf(percent));
        assertThat(funding.ownFunding().amount().multiply(BigDecimal.valueOf(100)))
                .isGreaterThanOrEqualTo(share);
    }

    private static Budget budget(Money own, String... euros) {
        return new Budget(
                Arrays.stream(euros)
                        .map(amount -> new BudgetLine("0208201-1", "PERSONNEL", Money.euros(amount)))
                        .toList(),
                List.of(new Income("0208201-1", own, null)));
    }

    private static BudgetLine line(long cents) {
        return new BudgetLine("0208201-1", "PERSONNEL", money(cents));
    }

    private static Money money(long cents) {
        return Money.euros(BigDecimal.valueOf(cents, 2));
    }
}
