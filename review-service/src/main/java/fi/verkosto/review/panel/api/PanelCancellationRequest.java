package fi.verkosto.review.panel.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an officer cancels a panel round. Its readers read it. */
record PanelCancellationRequest(
        @NotBlank @Size(max = Lengths.REASON) @Schema(examples = "The panel had no quorum.")
        String reason) {}
