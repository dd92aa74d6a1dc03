package fi.verkosto.coordination.support.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SupportHandback")
record HandbackRequest(
        @Schema(
                required = true,
                examples = "Asiasta on ohje koordinoijalla.",
                description = "Why; all who see the request read it")
        @NotBlank
        @Size(max = Lengths.REASON)
        String reason) {}
