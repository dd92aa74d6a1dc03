package fi.verkosto.review.correction.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody of the applicants asks. */
record CorrectionLodgingRequest(
        @NotNull UUID decisionId,

        @NotBlank
        @Size(max = Lengths.TEXT)
        @Schema(description = "What should be decided instead", examples = "Avustus myönnetään hakemuksen mukaisena.")
        String demand,

        @NotBlank
        @Size(max = CorrectionRequestResponse.MOST_GROUNDS)
        @Schema(description = "Why", examples = "Valintaperusteen B pisteet eivät vastaa arvioijien perusteluja.")
        String grounds) {}
