package fi.verkosto.review.succession.api;

import fi.verkosto.api.refusal.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is drafted an award. */
@Schema(name = "SuccessorRequest")
record SuccessorRequest(
        @NotNull UUID applicationId,

        @Valid
        @Schema(
                description =
                        "Why this one, where it is tied and a person decides; told in its letter, and published with it",
                nullable = true)
        ReasonsRequest tieReasons) {

    /** Short enough to stand in a letter beside the other reasons. */
    @Schema(name = "SuccessorReasonsRequest")
    record ReasonsRequest(
            @NotBlank
            @Size(max = LONGEST)
            @Schema(examples = "Hakemus tavoittaa maakunnan, josta ei ole muita verkostoja.")
            String fi,

            @NotBlank @Size(max = LONGEST) @Schema(examples = "Ansökan når ett landskap som inget annat nätverk når.")
            String sv,

            @NotBlank
            @Size(max = LONGEST)
            @Schema(examples = "The application reaches a region that no other network does.")
            String en) {}

    private static final int LONGEST = 1_000;

    /** Null where nobody decided. */
    LocalizedText reasons() {
        return tieReasons == null ? null : new LocalizedText(tieReasons.fi(), tieReasons.sv(), tieReasons.en());
    }
}
