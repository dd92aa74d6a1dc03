package fi.verkosto.review.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReaderListTest {

    private static final Instant NOON = Instant.parse("2018-11-28T12:00:00Z");
    private static final Readers NOBODY = new Readers(1, List.of(), List.of());

    private final ReaderList list = new ReaderList(UUID.randomUUID());

    @Test
    void goesOnAfterWhatWasToldBeforeItWasLost() {
        list.say(NOBODY, NOON);
        ReaderList anew = new ReaderList(UUID.randomUUID());

        anew.say(NOBODY, NOON.plusMillis(1));

        assertThat(anew.revision()).isGreaterThan(list.revision());
    }

    @Test
    void growsWithEachChangeOfOneMomentAndWhereTheClockGoesBack() {
        list.say(NOBODY, NOON);
        long first = list.revision();

        list.say(new Readers(2, List.of(), List.of()), NOON);
        long second = list.revision();
        list.say(new Readers(3, List.of(), List.of()), NOON.minusSeconds(60));

        assertThat(second).isGreaterThan(first);
        assertThat(list.revision()).isGreaterThan(second);
    }

    @Test
    void knowsWhatItSays() {
        assertThat(list.says(NOBODY)).isFalse();

        list.say(NOBODY, NOON);

        assertThat(list.says(new Readers(1, List.of(), List.of()))).isTrue();
        assertThat(list.says(new Readers(1, List.of("somebody"), List.of()))).isFalse();
        assertThat(list.says(new Readers(1, List.of(), List.of("somebody")))).isFalse();
        assertThat(list.says(new Readers(2, List.of(), List.of()))).isFalse();
    }
}
