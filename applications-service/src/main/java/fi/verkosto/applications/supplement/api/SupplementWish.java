package fi.verkosto.applications.supplement.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.supplement.SupplementRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer asks for, and until when. */
@Schema(name = "SupplementWish")
record SupplementWish(
        @Schema(description = "What is missing or unclear, for the applicant to read")
        @NotBlank
        @Size(max = Lengths.TEXT)
        String message,

        @Schema(description = "The supplement is in time before this moment, which lies in the future") @NotNull
        Instant dueAt,

        @Schema(description = "The sections that may be edited; all, if it is missing or empty", nullable = true)
        @Size(max = 6)
        Set<@NotNull @Pattern(regexp = Section.PATHS) String> sections) {

    SupplementRequest.Wish toWish() {
        Set<Section> named = sections == null
                ? Set.of()
                : sections.stream()
                        .map(name -> Section.named(name).orElseThrow())
                        .collect(Collectors.toUnmodifiableSet());
        return new SupplementRequest.Wish(message, dueAt, named);
    }
}
