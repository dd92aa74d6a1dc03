package fi.verkosto.applications.listing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.listing.ListPosition;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCursorTest {

    private static final UUID ID = UUID.fromString("0166f25a-9e48-720b-bc7e-cdac17d0b088");

    @ParameterizedTest
    @CsvSource({
        "title, Verkosto ä",
        "caseNumber, 19",
        "submittedAt, 2018-11-21T14:14:59.999Z",
        "submittedAt, 0001-01-01T00:00Z",
        "requestedGrant, 575000",
        "requestedGrant, 575000.37",
        "-completeness, 40"
    })
    void goesOnWhereThePageEnded(String sort, String value) {
        Sorting sorting = Sorting.parse(sort);
        Object ended = sorting.order().parse(value);

        assertThat(ListCursor.parse(sorting, ListCursor.of(sorting, new ListPosition(ended, ID))))
                .isEqualTo(new ListPosition(ended, ID));
    }

    @ParameterizedTest
    @CsvSource({
        "submittedAt, +300000-01-01T00:00:00Z",
        "submittedAt, -0001-01-01T00:00:00Z",
        "updatedAt, 2018-11-21",
        "requestedGrant, 1e999999999",
        "requestedGrant, -1",
        "caseNumber, 99999999999999999999",
        "title, a\0b"
    })
    void refusesWhatNoColumnCanHold(String sort, String value) {
        refuses(sort, sort + "\n" + ID + "\n" + value);
    }

    @Test
    void refusesACursorOfAnotherListAndWhatIsNone() {
        refuses("title", "caseNumber\n" + ID + "\n1");
        refuses("title", "title\nx\n1");
        refuses("title", "title");
        refuses("title", "title\n" + ID + "\n" + "x".repeat(4_000));
    }

    private static void refuses(String sort, String text) {
        String cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ListCursor.parse(Sorting.parse(sort), cursor))
                .matches(refusal -> refusal.members().get("parameter").equals("cursor"));
    }
}
