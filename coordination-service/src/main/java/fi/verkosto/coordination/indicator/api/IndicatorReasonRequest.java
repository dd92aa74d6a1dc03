package fi.verkosto.coordination.indicator.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorReason")
record IndicatorReasonRequest(
        @Schema(
                required = true,
                examples = "Mittari korvataan toisella.",
                description = "Why, in the coordinator's own words; the networks may read it")
        @NotBlank
        @Size(max = Lengths.REASON)
        String reason) {}
