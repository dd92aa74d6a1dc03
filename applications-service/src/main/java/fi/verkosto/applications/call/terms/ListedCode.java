package fi.verkosto.applications.call.terms;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.text.Text;
import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code of a call's own, and what people call it. */
@Schema(name = "CallCode")
public record ListedCode(
        @Schema(description = "Distinct within its list", examples = "WORKING_LIFE")
        @NotNull(groups = Publication.class)
        @Pattern(regexp = WrittenForm.CODE)
        String code,

        @Schema(implementation = DraftName.class) LocalizedText names) {

    /** Its names; in a language that a draft lacks the name in another, and the code of what has no name at all. */
    LocalizedText shown() {
        return names == null
                ? new LocalizedText(code, code, code)
                : new LocalizedText(
                        firstOf(names.fi(), names.sv(), names.en()),
                        firstOf(names.sv(), names.fi(), names.en()),
                        firstOf(names.en(), names.fi(), names.sv()));
    }

    private String firstOf(String... texts) {
        return Stream.of(texts).filter(text -> !Text.isBlank(text)).findFirst().orElse(code);
    }
}
