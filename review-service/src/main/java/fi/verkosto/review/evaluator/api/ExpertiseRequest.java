package fi.verkosto.review.evaluator.api;

import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.review.evaluator.Expertise;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody can evaluate, and how much of it; it replaces what was there before. */
@Schema(name = "ExpertiseRequest")
public record ExpertiseRequest(
        @Schema(description = "The languages in which they read applications") @NotNull @Size(min = 1, max = 3)
        List<@NotNull @Pattern(regexp = "fi|sv|en") String> languages,

        @Schema(description = "Codes of the themes that they know, as in the lists of the agency's calls")
        @NotNull
        @Size(max = 50)
        Set<@NotNull @Pattern(regexp = WrittenForm.CODE) String> themes,

        @Schema(description = "How many applications they take at once within one call", examples = "8")
        @NotNull
        @Min(1)
        @Max(100)
        Integer capacity) {

    public Expertise toExpertise() {
        return new Expertise(new LinkedHashSet<>(languages), themes, capacity);
    }
}
