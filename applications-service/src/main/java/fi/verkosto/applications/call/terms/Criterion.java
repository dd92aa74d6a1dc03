package fi.verkosto.applications.call.terms;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What applications are compared by. Referred to by its ID, never by its place in a list.
 *
 * @param weight in per cent; the weights of a call sum to 100
 * @param maximumScore the top of the scale, whose bottom is 0
 * @param rationaleRequired whether each score for it needs a rationale; never null once the terms are made
 * @param scale what the scores mean, each at the most once; scores between need no meaning of their own
 */
public record Criterion(
        @NotNull(groups = Publication.class) @Pattern(regexp = WrittenForm.CODE)
        String id,

        @Schema(implementation = DraftText.class) LocalizedText names,

        @NotNull(groups = Publication.class) @Min(value = 1, groups = Publication.class) @Max(100)
        Integer weight,

        @NotNull(groups = Publication.class) @Min(value = 1, groups = Publication.class) @Max(100)
        Integer maximumScore,

        @Schema(implementation = DraftText.class) LocalizedText descriptions,

        @Schema(description = "What scores mean; not every score needs a meaning") @Size(max = 11)
        List<@NotNull @Valid ScalePoint> scale,

        @Schema(description = "Whether evaluators must say why they give a score for it; false if left out")
        Boolean rationaleRequired) {

    public Criterion {
        rationaleRequired = rationaleRequired != null && rationaleRequired;
        scale = scale == null ? List.of() : scale;
    }
}
