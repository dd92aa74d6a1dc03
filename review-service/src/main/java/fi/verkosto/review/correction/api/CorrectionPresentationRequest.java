package fi.verkosto.review.correction.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.correction.CorrectionOutcome;
import fi.verkosto.review.correction.InadmissibleBecause;
import fi.verkosto.review.correction.PresentCorrection.Said;
import fi.verkosto.review.decision.DecisionDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the handler presents. */
record CorrectionPresentationRequest(
        @NotNull CorrectionOutcome outcome,

        @Schema(description = "Only where it is inadmissible; LATE where it came late, and only there", nullable = true)
        InadmissibleBecause inadmissibleBecause,

        @NotBlank
        @Size(max = Lengths.TEXT)
        @Schema(
                description = "In the language of the case; the letter says it",
                examples = "Arvioijien perustelut tukevat annettuja pisteitä, eikä vaatimuksessa ole esitetty uutta.")
        String reasons,

        @Valid
        @Schema(
                description =
                        "What is decided instead, as a whole; only where the decision is corrected. Where terms are missing they are as before; where they are there, they are all of them",
                nullable = true)
        DecisionDraft decision) {

    Said toSaid() {
        return new Said(outcome, inadmissibleBecause, reasons, decision);
    }
}
