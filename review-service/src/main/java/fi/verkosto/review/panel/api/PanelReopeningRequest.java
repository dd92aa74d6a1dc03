package fi.verkosto.review.panel.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an officer goes on with a panel round that was closed. Its readers read it. */
record PanelReopeningRequest(
        @NotBlank @Size(max = Lengths.REASON) @Schema(examples = "A score was written down wrong.")
        String reason) {}
