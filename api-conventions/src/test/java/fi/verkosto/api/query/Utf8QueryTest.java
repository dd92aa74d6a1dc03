package fi.verkosto.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8QueryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a=b",
                "text=P%C3%A4%C3%A4t%c3%b6s",
                "text=%F0%9F%98%80",
                "text=%EF%BF%BD",
                "text=a%0Ab%09",
                "a=%",
                "a=%zz",
                "a=100%"
            })
    void takesTexts(String query) {
        assertThat(Utf8Query.isText(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text=%ED%A0%80",
                "text=P%E4%E4t%F6s",
                "text=%C3",
                "text=%C0%80",
                "text=%FF",
                "text=%C3x%A4",
                "text=ä",
                "text=a%00",
                "a%00b=c",
                "text=%01",
                "text=%EF%BF%BF",
                "text=%7F"
            })
    void refusesEverythingElse(String query) {
        assertThat(Utf8Query.isText(query)).isFalse();
    }
}
