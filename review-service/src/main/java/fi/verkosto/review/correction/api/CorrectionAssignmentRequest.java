package fi.verkosto.review.correction.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who handles a correction request. */
record CorrectionAssignmentRequest(
        @NotBlank
        @Size(max = Lengths.PERSON)
        @Schema(
                description = "A presenter of the call, by token subject",
                examples = "00000000-0000-7000-8000-000000000002")
        String handler) {}
