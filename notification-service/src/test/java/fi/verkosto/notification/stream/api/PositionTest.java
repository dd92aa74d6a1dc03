package fi.verkosto.notification.stream.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.api.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
    private static final long LATEST = 42;

    @ParameterizedTest
    @NullAndEmptySource
    void beginsAtTheStartWithoutOne(String text) {
        assertThat(Position.parse(text, "after", LATEST)).isEqualTo(new Position(0));
    }

    @Test
    void takesTheLatest() {
        assertThat(Position.parse("42", "after", LATEST)).isEqualTo(new Position(42));
    }

    @ParameterizedTest
    @ValueSource(strings = {"43", "-1", "+1", "4.2", "abc", " 4", "٤", "99999999999999999999999999"})
    void refusesOneThatThisStreamNeverGave(String text) {
        assertThatThrownBy(() -> Position.parse(text, "after", LATEST))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(EventError.INVALID_POSITION));
    }
}
