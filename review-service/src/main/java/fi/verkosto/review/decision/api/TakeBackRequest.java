package fi.verkosto.review.decision.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a presented decision is taken back. For the staff of the call. */
record TakeBackRequest(
        @NotBlank @Size(max = Lengths.REASON) @Schema(examples = "The reasons do not name the criterion that decided.")
        String reason) {}
