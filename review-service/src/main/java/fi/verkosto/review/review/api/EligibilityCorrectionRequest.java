package fi.verkosto.review.review.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.eligibility.Finding;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
        String correctedBecause,

        @Min(1)
        @Max(Integer.MAX_VALUE)
        @Schema(
                description =
                        "The version of the application that was looked at: refused where another one is under review",
                examples = "2")
        Integer applicationVersion) {

    Finding toFinding() {
        EligibilityRequest.requireReasons(eligible, reasons);
        return new Finding(eligible, reasons, applicationVersion, null);
    }
}
