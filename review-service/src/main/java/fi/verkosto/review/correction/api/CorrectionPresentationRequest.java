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

        @Schema(
                description =
                        "Whether the demand is met in part alone: the letter says that the rest is dismissed. Only where the decision is corrected; not where it is missing",
                nullable = true)
        Boolean inPart,

        @NotBlank
        @Size(max = Lengths.TEXT)
        @Schema(
                description = "In the language of the case; the letter says it",
                examples = "Arvioijien perustelut tukevat annettuja pisteitä, eikä vaatimuksessa ole esitetty uutta.")
        String reasons,

        @Valid
        @Schema(
                description =
                        "What is decided instead; only where the decision is corrected. What is missing is as in the decision that holds, within terms too, unless the outcome is another; an empty list takes out what there was",
                nullable = true)
        DecisionDraft decision) {

    Said toSaid() {
        return new Said(outcome, inadmissibleBecause, Boolean.TRUE.equals(inPart), reasons, decision);
    }
}
