package fi.verkosto.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    record Submitted(List<Member> members) {}

    record Member(String name) {}

    @Test
    void readsWhatTheLargestEventsHold() {
        String members = String.join(",", Collections.nCopies(1_000, "{\"name\": \"Omnia\", \"unknown\": [1, 2]}"));

        assertThat(EventJson.read("{\"members\": [" + members + "]}", Submitted.class)
                        .members())
                .hasSize(1_000);
    }

    @Test
    void refusesMoreValuesThanAnyEventHas() {
        String members = String.join(",", Collections.nCopies(200_000, "{}"));
        String event = "{\"members\": [" + members + "]}";

        assertThatExceptionOfType(MalformedEvent.class).isThrownBy(() -> EventJson.read(event, Submitted.class));
        assertThatExceptionOfType(MalformedEvent.class).isThrownBy(() -> EventJson.requireObject(event));
    }

    /** The outbox refuses what no consumer could read, and nothing else. */
    @Test
    void tellsInAdvanceWhichEventHasTooManyValues() {
        record Numbers(List<Integer> numbers) {}
        int most = (int) EventJson.MOST_TOKENS;

        for (int length = most - 10; length <= most + 10; length++) {
            String event = "{\"numbers\": [" + String.join(",", Collections.nCopies(length, "1")) + "]}";
            if (EventJson.hasTooManyValues(event)) {
                assertThatExceptionOfType(MalformedEvent.class).isThrownBy(() -> EventJson.read(event, Numbers.class));
            } else {
                assertThat(EventJson.read(event, Numbers.class).numbers()).hasSize(length);
            }
        }
        assertThat(EventJson.hasTooManyValues("{\"numbers\": [1]}")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventJson.hasTooManyValues("{\"numbers\": [" + " ".repeat(most)));
    }

    /** What is too short to hold so many is not read for their number. */
    @Test
    void countsTheShortestValuesThatThereAre() {
        record Lists(List<Object> lists) {}
        int most = (int) EventJson.MOST_TOKENS;

        for (int closings = most / 2 - 5; closings <= most / 2 + 5; closings++) {
            String event = "{\"lists\":[" + String.join(",", Collections.nCopies(closings, "[]")) + "]}";
            if (EventJson.hasTooManyValues(event)) {
                assertThatExceptionOfType(MalformedEvent.class).isThrownBy(() -> EventJson.read(event, Lists.class));
            } else {
                assertThat(EventJson.read(event, Lists.class).lists()).hasSize(closings);
            }
        }
    }

    @Test
    void takesNothingButAnObjectWhereNoTypeIsAskedFor() {
        EventJson.requireObject("{\"number\": 1}");

        for (String other : new String[] {null, "null", "[]", "1", "\"text\"", "no JSON"}) {
            assertThatExceptionOfType(MalformedEvent.class).isThrownBy(() -> EventJson.requireObject(other));
        }
    }

    @Test
    void leavesOutWhatIsNothingAndWritesMomentsAsText() {
        record Notified(String awarded, Instant notifiedAt) {}

        assertThat(EventJson.write(new Notified(null, Instant.parse("2019-01-21T10:00:00Z"))))
                .isEqualTo("{\"notifiedAt\":\"2019-01-21T10:00:00Z\"}");
    }

    @Test
    void refusesNothingInThePlaceOfANumber() {
        record Versioned(int version) {}

        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> EventJson.read("{\"version\": null}", Versioned.class));
    }

    @Test
    void passesOverAKindOfLaterAndTakesNoNumberForOne() {
        enum Kind {
            NETWORK
        }
        record Strand(Kind kind) {}

        assertThat(EventJson.read("{\"kind\": \"OF_LATER\"}", Strand.class).kind())
                .isNull();
        assertThatExceptionOfType(MalformedEvent.class).isThrownBy(() -> EventJson.read("{\"kind\": 0}", Strand.class));
    }
}
