package fi.verkosto.review.assignment.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to ask for an evaluation. */
record AssignmentRequest(
        @NotBlank
        @Size(max = Lengths.PERSON)
        @SingleLine
        @Schema(
                description = "An evaluator of the call: their token subject",
                examples = "00000000-0000-7000-8000-000000000004")
        String evaluator) {}
