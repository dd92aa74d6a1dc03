package fi.verkosto.coordination.assessment.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.assessment.Claim;
import fi.verkosto.coordination.assessment.CollaborativeLevel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AssessmentBody")
record AssessmentRequest(
        @Schema(required = true, examples = "CHANGES_TESTED") @NotNull
        CollaborativeLevel level,

        @Schema(
                required = true,
                examples = "Kolme kokeilua on käynnissä ja niiden tuloksia seurataan kuukausittain.",
                description = "Why, in the side's own words")
        @NotBlank
        @Size(max = Lengths.REASON)
        String justification) {

    Claim toClaim() {
        return new Claim(level, justification);
    }
}
