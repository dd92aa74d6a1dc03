package fi.verkosto.review.conflict.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a person is not disqualified any more. */
record LiftingRequest(
        @NotBlank @Size(max = Lengths.REASON) @Schema(examples = "The member has left the consortium.")
        String reason) {}
