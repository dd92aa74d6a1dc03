package fi.verkosto.api.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final String EMOJI = Character.toString(0x1F600);

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Named(
            @NotBlank @Size(min = 2, max = 3) @SingleLine String name, List<@NotBlank @SingleLine String> others) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\r\n",
                "\u00a0\u202f\u3000",
                "\u200b",
                "\u200b\ufeff\u2060",
                "\u00ad",
                "\u3164",
                "\u115f",
                "\uffa0",
                "\u2800",
                "\ufe0f",
                "\u180e",
                "\u0001\u0085",
                "\u2028",
                "\u202e\u2066",
                "\udb40\udc20"
            })
    void isBlankWhereAReaderSeesNothing(String text) {
        assertThat(Text.isBlank(text)).isTrue();
        assertThat(Text.isBlank(text + "ä" + text)).isFalse();
        assertThat(rulesBrokenBy(new Named(text, List.of()))).contains("NotBlank");
        assertThat(rulesBrokenBy(new Named("aa", List.of("bb", text)))).contains("NotBlank");
    }

    @Test
    void countsCodePoints() {
        assertThat(Text.length("a" + EMOJI)).isEqualTo(2);
        assertThat(rulesBrokenBy(new Named(EMOJI.repeat(3), List.of()))).isEmpty();
        assertThat(rulesBrokenBy(new Named(EMOJI.repeat(4), List.of()))).containsExactly("Size");
        assertThat(rulesBrokenBy(new Named(EMOJI, List.of()))).containsExactly("Size");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n", "\r", "\t", "\u000b", "\u0085", "\u2028", "\u2029", "\u202e", "\u202a", "\u2066", "\u2069"
            })
    void takesNothingIntoALineThatLeavesIt(String character) {
        assertThat(Text.isSingleLine("a" + character + "b")).isFalse();
        assertThat(rulesBrokenBy(new Named("a" + character, List.of()))).containsExactly("SingleLine");
        assertThat(rulesBrokenBy(new Named("aa", List.of("a" + character)))).containsExactly("SingleLine");
    }

    @Test
    void takesLettersOfEveryWritingIntoALine() {
        assertThat(Text.isSingleLine("Åbo – \u200fעברית\u200e ja " + EMOJI + "\u200d" + EMOJI))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u0001",
                "\u000b",
                "\u007f",
                "\u0085",
                "\ufffe",
                "\uffff",
                "\ufdd0",
                "\ud800",
                "\udc00",
                "\udbff\udfff"
            })
    void forbidsWhatNoTextCanKeep(String character) {
        assertThat(Text.forbiddenIn("a" + character + "b")).hasValue(character.codePointAt(0));
    }

    @Test
    void forbidsNothingElse() {
        assertThat(Text.forbiddenIn("Kehit\ufffdmme\r\n\t" + EMOJI + "\ue000\u202e"))
                .isEmpty();
    }

    @Test
    void looksForTheComposedFormWithoutSpaceAroundIt() {
        assertThat(Text.sought("\u00a0Pa\u0308a\u0308to\u0308s\u3000\ufeff")).isEqualTo("Päätös");
        assertThat(Text.sought(" \u200b ")).isNull();
    }

    private List<String> rulesBrokenBy(Named named) {
        return validator.validate(named).stream()
                .map(ConstraintViolation::getConstraintDescriptor)
                .map(descriptor -> descriptor.getAnnotation().annotationType().getSimpleName())
                .distinct()
                .toList();
    }

    @Test
    void stripsWhiteSpaceOfAnyKindAtBothEndsAlone() {
        assertThat(Text.strip(" \u00a0\u3000a \u200b b\u2060\t\r\n")).isEqualTo("a \u200b b");
        assertThat(Text.strip(" \u200b ")).isEmpty();
        assertThat(Text.strip("ä")).isEqualTo("ä");
    }

    @Test
    void stripsATextWithALongGapInOneWalk() {
        String text = "a" + " ".repeat(500_000) + "b";

        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(Text.strip(text)).isEqualTo(text));
    }
}
