package fi.verkosto.notification.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class OneOfTest {

    private static final UUID EVENT = UUID.fromString("0166d370-4a28-7e6b-9ec8-6a3a1c0c7d55");

    @Test
    void isTheSameForTheSameEventAndPersonAndAnotherForAnother() {
        UUID one = OneOf.event(EVENT, "officer");

        assertThat(OneOf.event(EVENT, "officer")).isEqualTo(one);
        assertThat(OneOf.event(EVENT, "other")).isNotEqualTo(one);
        assertThat(OneOf.event(UUID.fromString("0166d370-4a28-7e6b-9ec8-6a3a1c0c7d56"), "officer"))
                .isNotEqualTo(one);
    }

    @Test
    void isAnIdentifierLikeEveryOtherWithTheTimeOfTheEvent() {
        UUID one = OneOf.event(EVENT, "officer");

        assertThat(one.version()).isEqualTo(7);
        assertThat(one.variant()).isEqualTo(2);
        assertThat(one.toString()).startsWith("0166d370-4a28-7e6b-");
    }
}
