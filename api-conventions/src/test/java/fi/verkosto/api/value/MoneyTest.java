package fi.verkosto.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void isAStringWithTwoDecimalsInJson() throws Exception {
        assertThat(json.writeValueAsString(Money.euros("4000000")))
                .isEqualTo("{\"amount\":\"4000000.00\",\"currency\":\"EUR\"}");
        assertThat(json.readValue("{\"amount\":\"575000\",\"currency\":\"EUR\"}", Money.class))
                .isEqualTo(Money.euros("575000.00"));
    }

    @Test
    void isExactInCents() {
        assertThat(Money.euros("0.10").plus(Money.euros("0.20"))).isEqualTo(Money.euros("0.30"));
        assertThat(Money.euros("1").minus(Money.euros("1.01")).isNegative()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.euros("575000.00")).isLessThan(Money.euros("575000.01"));
    }

    @Test
    void doesNotMixCurrencies() {
        Money crowns = new Money(BigDecimal.ONE, "SEK");

        assertThatIllegalArgumentException().isThrownBy(() -> Money.ZERO.plus(crowns));
    }
}
