package fi.verkosto.applications.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.value.Money;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {

    @ParameterizedTest
    @CsvSource({
        "1.00, 1 2, 0.33 0.67",
        "1.00, 2 1, 0.67 0.33",
        "10.00, 1 1 1, 3.34 3.33 3.33",
        "0.02, 5 3 2, 0.01 0.01 0.00",
        "0.01, 1 3 2, 0.00 0.01 0.00",
        "1.00, 0 -5 1, 0.00 0.00 1.00",
        "1.00, 0 0, 0.00 0.00"
    })
    void giveTheCentsThatAreLeftToTheLargestRemainders(String sum, String weights, String shares) {
        assertThat(Shares.of(Money.euros(sum), euros(weights))).isEqualTo(euros(shares));
    }

    private static List<Money> euros(String sums) {
        return Arrays.stream(sums.split(" ")).map(Money::euros).toList();
    }
}
