package fi.verkosto.applications.call;

import fi.verkosto.api.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A way of applying within a call, with its own limit of awards. */
public record Strand(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String code,
        @NotNull StrandKind kind,
        @NotNull @Valid LocalizedText names,
        @NotNull @Min(1) @Max(10_000) Integer maximumAwards) {}
