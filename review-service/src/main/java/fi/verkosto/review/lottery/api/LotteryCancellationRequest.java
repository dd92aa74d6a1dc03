package fi.verkosto.review.lottery.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a lottery is given up. Anybody can read it. */
record LotteryCancellationRequest(
        @NotBlank @Size(max = Lengths.REASON) @Schema(examples = "One of the applications was withdrawn.")
        String reason) {}
