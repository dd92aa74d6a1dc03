package fi.verkosto.applications.agency;

import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the agency writes the numbers of its register.
 *
 * @param pattern parts with slashes or hyphens between them: the running number, the year, and what is always the same
 */
@Schema(name = "AgencyNumbering")
public record Numbering(
        @Schema(
                description = "Parts of capital letters and digits with slashes or hyphens between them; {number} and "
                        + "{year} stand once each",
                examples = "{number}/340/{year}")
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = WrittenForm.NUMBERING)
        String pattern) {

    public String numbered(long number, int year) {
        return pattern.replace("{number}", Long.toString(number)).replace("{year}", Integer.toString(year));
    }

    /** An example, to be shown to whoever wrote something else. */
    public String example() {
        return numbered(1, 2018);
    }

    /** The running number in a number of this pattern; none in any other text. */
    public OptionalLong numberIn(String text) {
        String form = pattern.replace("{number}", "(?<number>[1-9]\\d{0,8})").replace("{year}", "[12]\\d{3}");
        Matcher found = java.util.regex.Pattern.compile(form).matcher(text);
        return found.matches() ? OptionalLong.of(Long.parseLong(found.group("number"))) : OptionalLong.empty();
    }
}
