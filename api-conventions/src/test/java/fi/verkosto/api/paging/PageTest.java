package fi.verkosto.api.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.verkosto.api.refusal.Refusal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);
    private static final UUID THIRD = new UUID(1, 3);

    @Test
    void saysWhereTheNextBeginsOnlyIfThereIsOne() {
        assertThat(page(List.of(FIRST, SECOND, THIRD)))
                .isEqualTo(new Page<>(List.of(FIRST, SECOND), new Cursor(SECOND).toString()));
        assertThat(page(List.of(FIRST, SECOND))).isEqualTo(new Page<>(List.of(FIRST, SECOND), null));
        assertThat(page(List.of())).isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void goesOnWhereItsCursorSays() {
        assertThat(Cursor.parse(new Cursor(SECOND).toString()).id()).isEqualTo(SECOND);
        assertThat(Cursor.parse(null).id()).isEqualTo(new UUID(0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesWhatIsNoCursor(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Cursor.parse(text))
                .satisfies(refusal -> assertThat(refusal.members()).containsEntry("parameter", "cursor"));
    }

    private static Page<UUID> page(List<UUID> read) {
        return Page.of(read, 2, id -> id, Cursor::new);
    }
}
