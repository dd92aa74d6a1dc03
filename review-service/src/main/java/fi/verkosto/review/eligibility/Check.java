package fi.verkosto.review.eligibility;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One check of a submitted version.
 *
 * @param rule the code of a {@link Rule}
 */
@Schema(name = "EligibilityCheck")
public record Check(
        @Schema(
                description = "What was checked, a stable code; there may be more of them some day",
                examples = "own-funding")
        @Size(max = Lengths.CODE)
        String rule,

        CheckResult result,

        @Schema(
                description = "Where the terms of the call ask for it; null where they do not",
                examples = "ownFundingPercent",
                nullable = true)
        @Size(max = Lengths.NAME)
        String source,

        Evidence evidence,

        @Schema(description = "The evidence in words") LocalizedText sentence) {

    static Check of(Rule rule, CheckResult result, String source, Evidence evidence, LocalizedText sentence) {
        return new Check(rule.code(), result, source, evidence, sentence);
    }

    static Check passes(boolean passes, Rule rule, String source, Evidence evidence, LocalizedText sentence) {
        return of(rule, passes ? CheckResult.PASSED : CheckResult.FAILED, source, evidence, sentence);
    }

    /** What the rule needs was not told. */
    static Check notKnown(Rule rule, String source, LocalizedText why) {
        return of(rule, CheckResult.NOT_KNOWN, source, Evidence.NONE, why);
    }

    boolean is(Rule asked) {
        return rule.equals(asked.code());
    }

    public boolean failed() {
        return result == CheckResult.FAILED;
    }
}
