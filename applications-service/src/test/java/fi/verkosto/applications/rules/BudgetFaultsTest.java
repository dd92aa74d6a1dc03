package fi.verkosto.applications.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.value.Money;
import fi.verkosto.applications.call.terms.Terms;
import fi.verkosto.applications.content.Budget;
import fi.verkosto.applications.content.BudgetLine;
import fi.verkosto.applications.content.Income;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

    private static List<String> faultsOf(List<BudgetLine> lines, List<Income> incomes) {
        FaultList faults = new FaultList();
        new BudgetFaults(faults, Terms.shown(), Set.of(GRADIA, OMNIA)).check(new Budget(lines, incomes));
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
