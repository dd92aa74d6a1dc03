package fi.verkosto.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadTextsTest {

    @ReadOnce
    record Terms(String name, List<String> strands) {}

    record Draft(String name, List<String> strands) {}

    private final ReadTexts texts = new ReadTexts(new JsonMapper());

    @Test
    void readsTheSameTextOnce() {
        Terms first = texts.fromString(text("One"), Terms.class);

        assertThat(texts.<Terms>fromString(text("One"), Terms.class)).isSameAs(first);
        assertThat(first).isEqualTo(new Terms("One", List.of("NETWORK")));
    }

    @Test
    void readsAnotherTextAnew() {
        texts.fromString(text("One"), Terms.class);

        assertThat(texts.<Terms>fromString(text("Two"), Terms.class).name()).isEqualTo("Two");
    }

    @Test
    void keepsNothingOfOtherTypes() {
        Draft first = texts.fromString(text("One"), Draft.class);

        assertThat(texts.<Draft>fromString(text("One"), Draft.class))
                .isEqualTo(first)
                .isNotSameAs(first);
    }

    @Test
    void writesWhatItReads() {
        assertThat(texts.toString(new Terms("One", List.of("NETWORK")), Terms.class))
                .isEqualTo(text("One"));
    }

    /** A text of its own each time, as it comes from the database. */
    private static String text(String name) {
        return "{\"name\":\"%s\",\"strands\":[\"NETWORK\"]}".formatted(name);
    }
}
