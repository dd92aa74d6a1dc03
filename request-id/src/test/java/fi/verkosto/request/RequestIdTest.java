package fi.verkosto.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "018f3c2a-9d1e-7c4b-8a55-0f6e1d2c3b4a",
                "018F3C2A-9D1E-7C4B-8A55-0F6E1D2C3B4A",
                "4bf92f3577b34da6a3ce929d0e0e4736",
                "01ARZ3NDEKTSV4RRFFQ69G5FAV",
                "V1StGXR8_Z5jdHi6B-myT",
                "0123456789abcdef"
            })
    void takesThatOfACallerAsItIs(String callers) {
        assertThat(RequestId.of(List.of(callers)).value()).isEqualTo(callers);
    }

    static Stream<String> whatIsNotHarmless() {
        return Stream.of(
                "",
                "aino.virtanen@example.com",
                "010190-123N",
                "0123456789abcde",
                "a".repeat(65),
                "018f3c2a-9d1e-7c4b-8a55-0f6e1d2c3b4a\n",
                "018f3c2a-9d1e-7c4b-8a55-0f6e1d2c3b4a ",
                "018f3c2a 9d1e 7c4b 8a55 0f6e1d2c3b4a",
                "018f3c2a-9d1e-7c4b-8a55-0f6e1d2c3b4ä",
                "<script>alert(1)</script>",
                "018f3c2a-9d1e-7c4b-8a55-0f6e1d2c3b4a,018f3c2a-9d1e-7c4b-8a55-0f6e1d2c3b4a");
    }

    @ParameterizedTest
    @MethodSource("whatIsNotHarmless")
    void replacesWhatCouldSayAnything(String callers) {
        String id = RequestId.of(List.of(callers)).value();

        assertThat(UUID.fromString(id).version()).isEqualTo(7);
        assertThat(id).isNotEqualTo(RequestId.of(List.of(callers)).value());
    }

    @Test
    void replacesSeveralAndMakesOneForNone() {
        String one = "018f3c2a-9d1e-7c4b-8a55-0f6e1d2c3b4a";

        assertThat(RequestId.of(List.of(one, one)).value()).isNotEqualTo(one);
        assertThat(RequestId.of(List.of()).value()).isNotBlank();
    }

    @Test
    void isNobodysOutsideARequest() {
        assertThat(RequestId.current()).isEmpty();
    }
}
