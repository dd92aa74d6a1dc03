package fi.verkosto.review.decision;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.decisioncontent.CategorySum;
import fi.verkosto.review.decisioncontent.DecisionContent;
import fi.verkosto.review.decisioncontent.GrantTerms;
import fi.verkosto.review.decisioncontent.Instalment;
import fi.verkosto.review.decisioncontent.InstalmentOccasion;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.decisioncontent.Sentence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer writes of a decision: its content as it is sent. */
@Schema(name = "DecisionDraft")
public record DecisionDraft(
        Outcome outcome,

        @Valid @Schema(description = "The grant, no more than the application asks for; none for a rejection")
        Money awarded,

        @Valid @Schema(description = "What the award grants and demands beside; none for a rejection")
        Terms terms,

        @Schema(
                description =
                        "Whether the reasons begin with what the selection wrote: not with another outcome than it proposed",
                examples = "true")
        Boolean withGround,

        @Size(max = MOST_SENTENCES) @Schema(description = "Reasons beside that")
        List<@NotNull @Valid Said> furtherReasons) {

    public static final int MOST_SENTENCES = 30;

    static DecisionDraft of(DecisionContent content) {
        return new DecisionDraft(
                content.outcome(),
                content.awarded(),
                content.terms() == null ? null : Terms.of(content.terms()),
                content.reasoning().ground() != null,
                content.reasoning().sentences().stream().map(Said::of).toList());
    }

    /** With what it leaves out as it was, which an award in the place of an award keeps. */
    DecisionDraft over(DecisionContent earlier) {
        DecisionDraft before = of(earlier);
        if (outcome != null && outcome != before.outcome()) {
            return this;
        }
        return new DecisionDraft(
                before.outcome(),
                or(awarded, before.awarded()),
                terms == null || before.terms() == null ? terms : terms.over(before.terms()),
                or(withGround, before.withGround()),
                or(furtherReasons, before.furtherReasons()));
    }

    private static <T> T or(T said, T before) {
        return said == null ? before : said;
    }

    /** Whether it says anything that only an award has. */
    boolean saysAward() {
        return awarded != null || terms != null;
    }

    static <T> List<T> orNone(List<T> said) {
        return said == null ? List.of() : said;
    }

    /** What an award grants and demands, beside its sum. */
    @Schema(name = "DecisionDraftTerms")
    public record Terms(
            @Size(max = MOST_SENTENCES)
            @Schema(
                    description =
                            "What of the grant is for which costs, their sum being the grant; none for a lump sum")
            List<@NotNull @Valid OfCategory> perCategory,

            @Min(1)
            @Max(100)
            @Schema(description = "Per cent of the accepted costs that the grant may cover", examples = "80")
            Integer maximumPercent,

            @Schema(description = "The first day whose costs the grant may cover", examples = "2019-01-01")
            LocalDate usedFrom,

            @Schema(description = "The last day whose costs the grant may cover", examples = "2020-12-31")
            LocalDate usedUntil,

            @Schema(
                    description = "The last day of the interim report; none where none is asked for",
                    examples = "2020-01-02")
            LocalDate interimReportBy,

            @Schema(description = "The last day of the final report", examples = "2021-03-01")
            LocalDate finalReportBy,

            @Size(max = 3) @Schema(description = "In the order in which they are paid")
            List<@NotNull @Valid OfGrant> instalments,

            @Min(14)
            @Max(180)
            @Schema(
                    description = "How many days after the notification the lead applicant may accept the award",
                    examples = "30")
            Integer acceptWithinDays,

            @Size(max = MOST_SENTENCES) @Schema(description = "What the recipient has to keep")
            List<@NotNull @Valid Said> conditions) {

        private Terms over(Terms before) {
            return new Terms(
                    or(perCategory, before.perCategory()),
                    or(maximumPercent, before.maximumPercent()),
                    or(usedFrom, before.usedFrom()),
                    or(usedUntil, before.usedUntil()),
                    or(interimReportBy, before.interimReportBy()),
                    or(finalReportBy, before.finalReportBy()),
                    or(instalments, before.instalments()),
                    or(acceptWithinDays, before.acceptWithinDays()),
                    or(conditions, before.conditions()));
        }

        static Terms of(GrantTerms terms) {
            return new Terms(
                    terms.perCategory().stream().map(OfCategory::of).toList(),
                    terms.maximumPercent(),
                    terms.usedFrom(),
                    terms.usedUntil(),
                    terms.interimReportBy(),
                    terms.finalReportBy(),
                    terms.instalments().stream().map(OfGrant::of).toList(),
                    terms.acceptWithinDays(),
                    terms.conditions().stream().map(Said::of).toList());
        }
    }

    /** A part of the grant for one kind of costs. */
    @Schema(name = "GrantOfCategory")
    public record OfCategory(
            @NotBlank
            @Size(max = Lengths.CODE)
            @SingleLine
            @Schema(description = "A code of the call's cost categories", examples = "PERSONNEL")
            String category,

            @NotNull @Valid Money sum) {

        public static OfCategory of(CategorySum part) {
            return new OfCategory(part.category(), part.sum());
        }

        CategorySum toSum() {
            return new CategorySum(category, sum);
        }
    }

    /** A part of the grant that is paid at once. */
    @Schema(name = "InstalmentOfGrant")
    public record OfGrant(
            @NotNull
            @Min(1)
            @Max(100)
            @Schema(description = "Of the grant; those of all instalments sum up to 100", examples = "60")
            Integer percent,

            @NotNull InstalmentOccasion after) {

        public static OfGrant of(Instalment part) {
            return new OfGrant(part.percent(), part.after());
        }

        Instalment toInstalment() {
            return new Instalment(percent, after);
        }
    }

    /** A sentence: a code of the catalogue with what its placeholders stand for, or own words. */
    @Schema(name = "DecisionSentence")
    public record Said(
            @Size(max = Lengths.CODE)
            @SingleLine
            @Schema(description = "Of /v1/decision-texts; none with own words", examples = "COSTS_LEFT_OUT")
            String code,

            @Size(max = 10)
            @Schema(
                    description = "One for each placeholder of the text, by its name",
                    examples = "{\"euros\": \"12 000\"}")
            Map<@NotBlank @Size(max = Lengths.CODE) String, @NotBlank @SingleLine @Size(max = Lengths.NAME) String>
                    values,

            @Size(max = Lengths.REASON) @Schema(description = "In the language of the case; none with a code")
            String ownWords) {

        public static Said of(Sentence sentence) {
            return sentence.code() == null
                    ? new Said(null, null, sentence.text().fi())
                    : new Said(sentence.code(), sentence.values(), null);
        }
    }
}
