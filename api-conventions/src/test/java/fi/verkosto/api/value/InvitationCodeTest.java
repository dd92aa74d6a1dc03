package fi.verkosto.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationCodeTest {

    private static final InvitationCode CODE = new InvitationCode("01QV-9QWM-0ZT2-HX5B-C8RD-V1NA-6EYJ-4PSG");

    /** 32 digits of five bits, of which each comes up: in 500 codes one of 32 is missing once in 10^220. */
    @Test
    void has160BitsAndNoneTwice() {
        var codes = Stream.generate(InvitationCode::random)
                .limit(500)
                .map(InvitationCode::text)
                .toList();

        assertThat(codes)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){7}"));
        assertThat(String.join("", codes).chars().boxed().collect(Collectors.toSet()))
                .hasSize(32 + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01QV-9QWM-0ZT2-HX5B-C8RD-V1NA-6EYJ-4PSG",
                "01QV9QWM0ZT2HX5BC8RDV1NA6EYJ4PSG",
                " 01qv 9qwm 0zt2 hx5b c8rd v1na 6eyj 4psg ",
                "olqv-9qwm-ozt2-hx5b-c8rd-vina-6eyj-4psg"
            })
    void isKnownHoweverItIsTyped(String typed) {
        assertThat(new InvitationCode(typed).has(CODE.hash())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01QV-9QWM-0ZT2-HX5B-C8RD-V1NA-6EYJ-4PSH",
                "01QV-9QWM-0ZT2-HX5B-C8RD-V1NA-6EYJ-4PS",
                "01QV-9QWM-0ZT2-HX5B-C8RD-V1NA-6EYJ-4PSGG",
                "-",
                "ä"
            })
    void isNoOther(String typed) {
        assertThat(new InvitationCode(typed).has(CODE.hash())).isFalse();
    }

    @Test
    void doesNotShowItself() {
        assertThat(CODE).asString().doesNotContain("01QV");
        assertThat(CODE.hash()).matches("[0-9a-f]{64}");
    }
}
