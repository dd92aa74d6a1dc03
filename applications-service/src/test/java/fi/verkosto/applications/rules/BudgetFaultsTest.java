package fi.verkosto.applications.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.value.Money;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.Terms;
import fi.verkosto.applications.content.Budget;
import fi.verkosto.applications.content.BudgetLine;
import fi.verkosto.applications.content.Income;
import fi.verkosto.applications.funding.Funding;
import fi.verkosto.applications.funding.MemberFunding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetFaultsTest {

    private static final String GRADIA = "0208201-1";
    private static final String OMNIA = "0502454-6";

    @ParameterizedTest
    @CsvSource({
        "0.01, /budget/incomes leaves-a-grant",
        "0.00, /budget/lines/0/amount positive-sum; /budget/incomes leaves-a-grant",
        "-0.01, /budget/lines/0/amount positive-sum; /budget/incomes leaves-a-grant",
        "999999999999.99, ''",
        "1.25, /budget/incomes leaves-a-grant",
        "2.00, ''"
    })
    void takesAnySumFromACentToTheLargest(String amount, String faults) {
        assertThat(faultsOf(lines(GRADIA, amount), List.of())).isEqualTo(split(faults));
    }

    @Test
    void takesNoCostsThatAreMoreThanTheLargestSumInAll() {
        List<BudgetLine> lines = List.of(
                new BudgetLine(GRADIA, "PERSONNEL", Money.euros("999999999999.99")),
                new BudgetLine(OMNIA, "PERSONNEL", Money.euros("0.01")));

        assertThat(faultsOf(lines, List.of())).containsExactly("/budget/lines largest-sum");
    }

    @ParameterizedTest
    @CsvSource({
        "799.99, ''",
        "800.00, ''",
        "999.00, ''",
        "999.01, /budget/incomes leaves-a-grant",
        "1000.00, /budget/incomes leaves-a-grant"
    })
    void leavesAGrant(String ownFunding, String faults) {
        List<Income> incomes = List.of(new Income(GRADIA, Money.euros(ownFunding), null));

        assertThat(faultsOf(lines(GRADIA, "1000.00"), incomes)).isEqualTo(split(faults));
    }

    @ParameterizedTest
    @CsvSource({"0.00, ''", "-0.01, /budget/incomes/0/ownFunding not-negative"})
    void takesNoNegativeIncome(String ownFunding, String faults) {
        List<Income> incomes = List.of(new Income(GRADIA, Money.euros(ownFunding), Money.ZERO));

        assertThat(faultsOf(lines(GRADIA, "1000.00"), incomes)).isEqualTo(split(faults));
    }

    @Test
    void hasEachRowOnceAndOfTheConsortium() {
        List<BudgetLine> lines = List.of(
                new BudgetLine(GRADIA, "PERSONNEL", Money.euros("10")),
                new BudgetLine(OMNIA, "PERSONNEL", Money.euros("10")),
                new BudgetLine(GRADIA, "PERSONNEL", Money.euros("10")),
                new BudgetLine("0212371-7", "TRAVEL", Money.euros("10")));
        List<Income> incomes = List.of(new Income(OMNIA, Money.ZERO, null), new Income(OMNIA, null, Money.ZERO));

        assertThat(faultsOf(lines, incomes))
                .containsExactly(
                        "/budget/lines/2 distinct",
                        "/budget/lines/3/businessId consortium-member",
                        "/budget/lines/3/costCategory cost-category",
                        "/budget/incomes/1 distinct");
    }

    private static List<BudgetLine> lines(String organisation, String amount) {
        return List.of(new BudgetLine(organisation, "PERSONNEL", Money.euros(amount)));
    }

    @ParameterizedTest
    @CsvSource({
        "5000000.00, ''",
        "5000000.01, ''",
        "5000001.25, ''",
        "5000002.00, /budget within-available-money",
        "999999999999.99, /budget within-available-money"
    })
    void asksForNoMoreThanThereIs(String costs, String faults) {
        List<BudgetLine> lines = lines(GRADIA, costs);
        CallTerms warning =
                Terms.with("\"ownFundingPercent\"", "\"excessiveRequests\": \"WARNED\", \"ownFundingPercent\"");

        assertThat(found(Terms.shown(), lines, List.of())).isEqualTo(new Found(split(faults), List.of()));
        assertThat(found(warning, lines, List.of())).isEqualTo(new Found(List.of(), split(faults)));
    }

    @Test
    void asksForNoMoreThanItsStrandHas() {
        CallTerms terms = Terms.with(
                "\"maximumAwards\": 6,",
                "\"maximumAwards\": 6, \"money\": {\"amount\": \"800.00\", \"currency\": \"EUR\"},");

        assertThat(found(terms, lines(GRADIA, "1000.00"), List.of()).faults()).isEmpty();
        assertThat(found(terms, lines(GRADIA, "1002.00"), List.of()).faults())
                .containsExactly("/budget within-available-money");
    }

    /** Whatever a budget holds: what is submitted asks for something, for no more than there is, and adds up to the cent. */
    @Test
    void letsNothingThroughThatDoesNotAddUp() {
        Random random = new Random(2018);
        int passed = 0;
        for (int i = 0; i < 20_000; i++) {
            List<BudgetLine> lines =
                    some(random, () -> new BudgetLine(any(random, GRADIA, OMNIA), "PERSONNEL", sum(random)));
            List<Income> incomes = some(random, () -> new Income(any(random, GRADIA, OMNIA), sum(random), sum(random)));
            CallTerms terms = Terms.shown();
            if (!found(terms, lines, incomes).faults().isEmpty()) {
                continue;
            }
            passed++;
            Funding funding = Funding.of(new Budget(lines, incomes), terms);
            Money costs = funding.totalCosts();
            Money grant = funding.requestedGrant();
            assertThat(grant).isBetween(Money.euros("1.00"), terms.totalSum());
            assertThat(grant.amount().stripTrailingZeros().scale()).isLessThanOrEqualTo(0);
            assertThat(grant.plus(funding.ownFunding()).plus(funding.otherIncome()))
                    .isEqualTo(costs);
            assertThat(funding.ownFunding().amount().multiply(BigDecimal.valueOf(100)))
                    .isGreaterThanOrEqualTo(costs.amount().multiply(BigDecimal.valueOf(20)));
            assertThat(funding.members().stream()
                            .map(MemberFunding::requestedGrant)
                            .reduce(Money.ZERO, Money::plus))
                    .isEqualTo(grant);
        }
        assertThat(passed).isGreaterThan(200);
    }

    private static <T> List<T> some(Random random, Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(3)).toList();
    }

    private static String any(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    private static Money sum(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> Money.ZERO;
            case 2 -> Money.euros("-0.01");
            case 3 -> Money.euros("0.01");
            case 4 -> Money.euros("999999999999.99");
            case 5 -> Money.euros("4000000.00");
            default -> Money.euros(BigDecimal.valueOf(random.nextLong(1_000_000_000), 2));
        };
    }

    /** Where there is money enough. */
    private static List<String> faultsOf(List<BudgetLine> lines, List<Income> incomes) {
        return found(Terms.with("4000000.00", "999999999999.99"), lines, incomes)
                .faults();
    }

    private static Found found(CallTerms terms, List<BudgetLine> lines, List<Income> incomes) {
        FaultList faults = new FaultList();
        FaultList warnings = new FaultList();
        Measure measure = new Measure(terms, terms.strands().getFirst(), Map.of(), Map.of());
        new BudgetFaults(faults, warnings, measure, Set.of(GRADIA, OMNIA)).check(new Budget(lines, incomes));
        return new Found(described(faults), described(warnings));
    }

    private record Found(List<String> faults, List<String> warnings) {}

    private static List<String> described(FaultList faults) {
        return faults.found().stream().map(BudgetFaultsTest::described).toList();
    }

    private static String described(Fault fault) {
        return fault.pointer() + " " + fault.rule();
    }

    private static List<String> split(String faults) {
        return Arrays.stream(faults.split("; "))
                .filter(fault -> !fault.isEmpty())
                .toList();
    }
}
