package fi.verkosto.coordination.budgetuse;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.indicator.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetStandingTest {

    private final List<BudgetUseReport> told = new ArrayList<>();

    /** A fifth of the hundred thousand that were planned is not off the plan yet, on either side. */
    @ParameterizedTest
    @CsvSource({
        "79999.99, true",
        "80000.00, false",
        "100000.00, false",
        "120000.00, false",
        "120000.01, true",
        "0.00, true"
    })
    void isOffPlanByMoreThanAFifth(String used, boolean off) {
        tells("2019-Q1", "40000.00", "100000.00", "2019-04-15");
        tells("2019-Q2", used, null, "2019-07-15");

        assertThat(BudgetStanding.of(told)).hasValueSatisfying(standing -> {
            assertThat(standing.quarter()).hasToString("2019-Q2");
            assertThat(standing.planned()).isEqualTo(Money.euros("100000.00"));
            assertThat(standing.isOffPlan()).isEqualTo(off);
        });
    }

    @Test
    void isOffPlanWhereSomethingWasUsedAndNothingPlanned() {
        tells("2019-Q1", "0.00", "0.00", "2019-04-15");
        tells("2019-Q2", "0.01", null, "2019-07-15");

        assertThat(BudgetStanding.of(told).orElseThrow().isOffPlan()).isTrue();
    }

    @Test
    void knowsNothingOfAQuarterForWhichNothingWasPlanned() {
        assertThat(BudgetStanding.of(told)).isEmpty();
        tells("2019-Q1", "40000.00", null, "2019-04-15");
        assertThat(BudgetStanding.of(told)).isEmpty();
        tells("2019-Q3", "40000.00", null, "2019-10-15");
        assertThat(BudgetStanding.of(told)).isEmpty();
    }

    @Test
    void holdsWhatWasToldLastOfAQuarter() {
        tells("2018-Q4", "0.00", "100000.00", "2019-01-15");
        tells("2019-Q1", "40000.00", null, "2019-04-15");
        tells("2019-Q1", "90000.00", null, "2019-05-15");

        assertThat(BudgetStanding.of(told).orElseThrow().used()).isEqualTo(Money.euros("90000.00"));
    }

    /** Planned on the last day of the quarter, and again on the day after it. */
    @Test
    void takesNoPlanThatIsToldAfterwards() {
        tells("2019-Q1", "40000.00", "100000.00", "2019-06-30");
        tells("2019-Q1", "40000.00", "50000.00", "2019-07-01");
        tells("2019-Q2", "50000.00", null, "2019-07-15");

        assertThat(BudgetStanding.of(told).orElseThrow().planned()).isEqualTo(Money.euros("100000.00"));
        assertThat(BudgetStanding.of(told).orElseThrow().isOffPlan()).isTrue();
    }

    private void tells(String quarter, String used, String plannedNext, String on) {
        told.add(BudgetUseReport.of(
                new UUID(7, told.size()),
                new UUID(2, 1),
                told.size() + 1,
                new BudgetNews(
                        Period.parse(quarter),
                        Money.euros(used),
                        plannedNext == null ? null : Money.euros(plannedNext),
                        null),
                "0502454-6",
                Instant.parse(on + "T09:00:00Z")));
    }
}
