package fi.verkosto.review.decisioncontent;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantTermsTest {

    @ParameterizedTest
    @CsvSource({
        "575000.00, 345000.00, 230000.00",
        "575001.00, 345000.00, 230001.00",
        "100.99, 60.00, 40.99",
        "1.00, 0.00, 1.00"
    })
    void paysWholeEurosFirstAndWhatIsLeftAtLast(String awarded, String first, String last) {
        assertThat(with(60, 40).sumsOfInstalments(Money.euros(awarded)))
                .containsExactly(Money.euros(first), Money.euros(last));
    }

    @Test
    void paysEverythingAtOnceWhereThereIsOneInstalment() {
        assertThat(with(100).sumsOfInstalments(Money.euros("575000.50"))).containsExactly(Money.euros("575000.50"));
    }

    /** 21.1.2019 and thirty days are 20.2.; from 24.1. it would be a Saturday. */
    @ParameterizedTest
    @CsvSource({"2019-01-21, 2019-02-20", "2019-01-24, 2019-02-25"})
    void leavesThirtyDaysToAcceptAndMovesOffWeekends(LocalDate notified, LocalDate last) {
        assertThat(with(100).acceptBy(notified)).isEqualTo(last);
    }

    private static GrantTerms with(Integer... percents) {
        List<Instalment> instalments = List.of(percents).stream()
                .map(percent -> new Instalment(percent, InstalmentOccasion.ACCEPTANCE))
                .toList();
        return new GrantTerms(List.of(), 80, null, null, null, null, instalments, 30, List.of());
    }
}
