package fi.verkosto.applications.call;

import fi.verkosto.api.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A kind of costs that budgets of the call are divided into. */
public record CostCategory(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String code,
        @NotNull @Valid LocalizedText names) {}
