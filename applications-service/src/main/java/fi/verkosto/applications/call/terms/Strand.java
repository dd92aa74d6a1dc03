package fi.verkosto.applications.call.terms;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A way of applying within a call, with its own limit of awards.
 *
 * @param money what the strand's awards may come to at the most; none if it shares the call's money with the others
 * @param rules what every application of the strand must have
 * @param questions the strand's own questions; none if the common part of an application suffices
 */
public record Strand(
        @NotNull(groups = Publication.class) @Pattern(regexp = WrittenForm.CODE)
        String code,

        @NotNull(groups = Publication.class) StrandKind kind,

        @Schema(implementation = DraftText.class) LocalizedText names,

        @Schema(description = "At most so many applications are awarded; at least 1 once published")
        @NotNull(groups = Publication.class)
        @Min(value = 1, groups = Publication.class)
        @Max(10_000)
        Integer maximumAwards,

        @Schema(implementation = DraftText.class) LocalizedText descriptions,

        @Schema(description = "The strand's own money; without it the strand shares the call's") @Valid
        Money money,

        @Valid StrandRules rules,

        QuestionForm questions) {

    public Strand {
        rules = rules == null ? StrandRules.NONE : rules;
    }

    /** The strand's own questions. */
    public Optional<QuestionForm> ownQuestions() {
        return Optional.ofNullable(questions);
    }
}
