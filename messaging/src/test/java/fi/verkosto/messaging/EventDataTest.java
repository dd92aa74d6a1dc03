package fi.verkosto.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventDataTest {

    record Told(String text) {}

    record Heard(String text) {}

    private final EventData event = new EventData("{\"text\": \"one\"}");

    @Test
    void isReadOnceAsOneType() {
        Told told = event.as(Told.class, EventJson::read);

        assertThat(event.as(Told.class, EventJson::read)).isSameAs(told);
        assertThat(told).isEqualTo(new Told("one"));
    }

    @Test
    void isReadAnewAsAnother() {
        event.as(Told.class, EventJson::read);

        assertThat(event.as(Heard.class, EventJson::read)).isEqualTo(new Heard("one"));
    }
}
