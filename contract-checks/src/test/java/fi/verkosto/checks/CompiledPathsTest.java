package fi.verkosto.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CompiledPathsTest {

    private static final String SCRIPT_OF_THE_LOOK = "collect { this.getClass() }[0]";

    @BeforeAll
    static void keep() {
        CompiledPaths.keep();
    }

    @Test
    void compilesAPathOnceForAllBodies() {
        Class<?> first = JsonPath.from("[1]").get(SCRIPT_OF_THE_LOOK);
        Class<?> second = JsonPath.from("[2]").get(SCRIPT_OF_THE_LOOK);

        assertThat(second).isSameAs(first).hasSuperclass(groovy.lang.Script.class);
    }

    @Test
    void looksAtTheBodyThatItIsGiven() {
        String path = "items.find { it.id == 'a' }.state";

        assertThat(JsonPath.from("{\"items\": [{\"id\": \"a\", \"state\": \"DRAFT\"}]}")
                        .getString(path))
                .isEqualTo("DRAFT");
        assertThat(JsonPath.from("{\"items\": [{\"id\": \"b\"}, {\"id\": \"a\", \"state\": \"APPROVED\"}]}")
                        .getString(path))
                .isEqualTo("APPROVED");
    }

    @Test
    void keepsTheParametersOfEachLookApart() {
        JsonPath body = JsonPath.from("{\"items\": [{\"id\": \"a\", \"score\": 1}, {\"id\": \"b\", \"score\": 2}]}");
        String path = "items.find { it.id == wanted }.score";

        assertThat(body.param("wanted", "a").getInt(path)).isEqualTo(1);
        assertThat(body.param("wanted", "b").getInt(path)).isEqualTo(2);
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(JsonPath.from("{\"a\": {\"b\": 1}}").getString("a.b")).isEqualTo("1");
        assertThat(JsonPath.from("{\"a\": {}}").getString("a.b")).isNull();
        assertThat(JsonPath.from("{}").getString("a.b")).isNull();
    }

    @Test
    void refusesWhatIsNoPath() {
        for (int look = 0; look < 2; look++) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JsonPath.from("{}").get("a ("))
                    .withMessageContaining("Invalid JSON expression");
        }
    }
}
