package fi.verkosto.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
