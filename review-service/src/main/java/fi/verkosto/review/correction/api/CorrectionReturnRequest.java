package fi.verkosto.review.correction.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a presented outcome is taken back. For the staff of the call. */
record CorrectionReturnRequest(
        @NotBlank @Size(max = Lengths.REASON) @Schema(examples = "The reasons do not answer the second demand.")
        String reason) {}
