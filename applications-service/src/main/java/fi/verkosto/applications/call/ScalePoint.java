package fi.verkosto.applications.call;

import fi.verkosto.api.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** What one score of a criterion means. */
public record ScalePoint(
        @NotNull @Min(0) @Max(100) Integer score,
        @NotNull @Valid LocalizedText meaning) {}
