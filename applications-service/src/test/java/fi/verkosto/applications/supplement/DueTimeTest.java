package fi.verkosto.applications.supplement;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.api.refusal.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DueTimeTest {

    private static final Instant NOW = Instant.parse("2018-11-22T09:00:00Z");

    @Test
    void isLaterThanNow() {
        assertThatThrownBy(() -> DueTime.require(NOW, NOW)).isInstanceOf(Refusal.class);
        assertThatCode(() -> DueTime.require(NOW.plusMillis(1), NOW)).doesNotThrowAnyException();
    }
}
