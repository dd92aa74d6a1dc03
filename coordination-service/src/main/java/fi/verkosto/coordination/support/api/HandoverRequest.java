package fi.verkosto.coordination.support.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.support.Authority;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SupportHandover")
record HandoverRequest(
        @Schema(required = true) @NotNull Authority to,

        @Schema(
                required = true,
                examples = "Vastaus riippuu avustuspäätöksen ehdoista.",
                description = "Why; all who see the request read it")
        @NotBlank
        @Size(max = Lengths.REASON)
        String reason) {}
