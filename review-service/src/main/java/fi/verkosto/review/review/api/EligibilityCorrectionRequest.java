package fi.verkosto.review.review.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.text.Lengths;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer finds now, and why it was otherwise. */
record EligibilityCorrectionRequest(
        @NotNull @Schema(required = true, examples = "true") Boolean eligible,

        @Valid @Schema(description = "Required when the application is ineligible: the reasons of the rejection")
        LocalizedText reasons,

        @NotBlank
        @Size(max = Lengths.REASON)
        @Schema(
                description = "Why what was found before was wrong. For the staff of the call",
                examples = "The supplement shows that the lead holds a licence.")
        String correctedBecause) {

    void requireReasons() {
        new EligibilityRequest(eligible, reasons).requireReasons();
    }
}
