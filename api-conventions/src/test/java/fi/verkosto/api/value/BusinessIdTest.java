package fi.verkosto.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0502454-6",
                "0992445-3",
                "0208201-1",
                "0211675-2",
                "0204819-8",
                "0993644-6",
                "1852679-9",
                "0212371-7"
            })
    void takesTheIdsOfRealProviders(String text) {
        assertThat(new BusinessId(text)).hasToString(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "0502454-7", "05024546", "502454-6", "0502454-66", "0000000-0", "050245a-6", " 0502454-6"})
    void refusesWhatIsNoId(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BusinessId(text));
    }

    @Property
    void hasAtMostOneCheckDigitForSevenDigits(@ForAll @IntRange(min = 1, max = 9_999_999) int number) {
        long valid = java.util.stream.IntStream.range(0, 10)
                .filter(digit -> BusinessId.isValid("%07d-%d".formatted(number, digit)))
                .count();

        assertThat(valid).isLessThanOrEqualTo(1);
    }
}
