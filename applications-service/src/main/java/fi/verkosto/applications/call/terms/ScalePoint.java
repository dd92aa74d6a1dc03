package fi.verkosto.applications.call.terms;

import fi.verkosto.api.refusal.LocalizedText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one score of a criterion means. */
public record ScalePoint(
        @NotNull @Min(0) @Max(100) Integer score,
        @Schema(implementation = DraftText.class) LocalizedText meaning) {}
