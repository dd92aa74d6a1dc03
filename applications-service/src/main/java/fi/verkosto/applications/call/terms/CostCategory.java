package fi.verkosto.applications.call.terms;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of costs that budgets of the call are divided into. */
public record CostCategory(
        @NotNull(groups = Publication.class) @Pattern(regexp = WrittenForm.CODE)
        String code,

        @Schema(implementation = DraftText.class) LocalizedText names) {}
