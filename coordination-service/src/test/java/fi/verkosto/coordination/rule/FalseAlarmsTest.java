package fi.verkosto.coordination.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.coordination.rule.FalseAlarms.Origin;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FalseAlarmsTest {

    @ParameterizedTest
    @CsvSource({"1, 3, 0.3333", "2, 3, 0.6667", "1, 20000, 0.0001", "1, 20001, 0.0000", "5, 5, 1.0000"})
    void haveARateWithFourDecimals(BigInteger alarms, BigInteger ways, BigDecimal rate) {
        assertThat(FalseAlarms.exactly(alarms, ways).rate()).isEqualTo(rate);
        assertThat(FalseAlarms.exactly(alarms, ways).origin()).isEqualTo(Origin.EXACT);
    }

    @Test
    void areNotExactBetweenTwoRates() {
        FalseAlarms one = new FalseAlarms(new BigDecimal("0.1"), Origin.EXACT);
        FalseAlarms other = new FalseAlarms(new BigDecimal("0.2"), Origin.EXACT);

        assertThat(one.between(other)).isEqualTo(new FalseAlarms(new BigDecimal("0.15"), Origin.INTERPOLATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01"})
    void areAProbability(BigDecimal rate) {
        assertThatThrownBy(() -> new FalseAlarms(rate, Origin.SIMULATED)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"' ', 1", "SILENCE, 0"})
    void belongToARuleWithANameAndAVersion(String id, int version) {
        assertThatThrownBy(() -> new Rule(id, version)).isInstanceOf(IllegalArgumentException.class);
    }
}
