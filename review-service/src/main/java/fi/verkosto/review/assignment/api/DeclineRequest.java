package fi.verkosto.review.assignment.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an evaluator declines. */
record DeclineRequest(
        @NotBlank @Size(max = Lengths.REASON) @Schema(examples = "I worked with the applicant last year.")
        String reason) {}
