package fi.verkosto.review.succession.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the draft of a successor is given up. For the staff of the call. */
@Schema(name = "SuccessorCancellationRequest")
record SuccessorCancellationRequest(
        @NotBlank
        @Size(max = Lengths.REASON)
        @Schema(examples = "The network has told that it cannot carry the project out any more.")
        String reason) {}
