package fi.verkosto.review.assignment.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an officer ends an assignment. The evaluator reads it. */
record EndingRequest(
        @NotBlank @Size(max = Lengths.REASON) @Schema(examples = "No answer for three weeks.")
        String reason) {}
