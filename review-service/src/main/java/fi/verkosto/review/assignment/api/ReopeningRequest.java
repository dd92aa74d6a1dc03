package fi.verkosto.review.assignment.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an officer lets an evaluator change scores that are complete. The evaluator reads it. */
record ReopeningRequest(
        @NotBlank
        @Size(max = Lengths.REASON)
        @Schema(examples = "The evaluator found a mistake and asked to correct it.")
        String reason) {}
