package fi.verkosto.review.evaluator.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody is not to be asked. The person and the officers of the agency read it. */
@Schema(name = "EvaluatorReason")
record EvaluatorReasonRequest(
        @NotBlank @Size(max = Lengths.REASON) @Schema(examples = "On leave until the end of the year.")
        String reason) {}
