package fi.verkosto.api.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintFaultsTest {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    private record Wish(
            @Pattern(regexp = "fi|sv|en") String language,
            @Pattern(regexp = WrittenForm.CODE) String strand,
            @Pattern(regexp = "x+") String unspoken,
            @Size(max = 3) String name,
            @Size(min = 2, max = 3) List<String> goals,
            @Size(min = 2) String word,
            @Min(1) @Max(200) Integer limit,
            @SingleLine String title,
            @NotNull String reason) {}

    @Test
    void saysWhatIsAllowed() {
        Wish wrong = new Wish("de", "a-b", "y", "abcd", List.of("a"), "a", 0, "a\nb", null);

        assertThat(textsOf(wrong))
                .containsExactlyInAnyOrder(
                        "/language The format is wrong: fi, sv, en",
                        "/strand The format is wrong: at most 64 of the characters A–Z, 0–9 and _, a letter first",
                        "/unspoken The format is wrong",
                        "/name The length or number is outside the limits: at most 3",
                        "/goals The length or number is outside the limits: 2–3",
                        "/word The length or number is outside the limits: at least 2",
                        "/limit The value is outside the limits: at least 1",
                        "/title Line breaks, tabs and characters that turn the direction of writing are not allowed",
                        "/reason A value is required");
        assertThat(textsOf(new Wish("fi", "A", "x", "a", List.of("a", "b"), "ab", 201, "a", "b")))
                .containsExactly("/limit The value is outside the limits: at most 200");
    }

    @Test
    void saysItInEachLanguage() {
        Fault fault = ConstraintFaults.of(
                        validator.validate(new Wish("fi", "A", "x", "abcd", List.of("a", "b"), "ab", 200, "a", "b")))
                .getFirst();

        assertThat(fault.text().fi()).endsWith(": enintään 3");
        assertThat(fault.text().sv()).endsWith(": högst 3");
    }

    private List<String> textsOf(Wish wish) {
        return ConstraintFaults.of(validator.validate(wish)).stream()
                .map(fault -> fault.pointer() + " " + fault.text().en())
                .toList();
    }
}
