package fi.verkosto.applications.onbehalf.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.applications.content.Section;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer changes on behalf of the applicant, and why. */
@Schema(name = "OnBehalfEdit")
record OnBehalfEdit(
        @NotNull @Pattern(regexp = Section.PATHS) String section,

        @Schema(description = "JSON Merge Patch (RFC 7396) of the section") @NotNull
        Map<String, Object> patch,

        @Schema(description = "For the applicant to read, in mail and history; kept for good, so it names nobody")
        @NotBlank
        @Size(max = Lengths.REASON)
        String reason) {

    Section changed() {
        return Section.named(section).orElseThrow();
    }
}
