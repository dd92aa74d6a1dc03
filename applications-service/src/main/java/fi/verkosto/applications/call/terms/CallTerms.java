package fi.verkosto.applications.call.terms;

import fi.verkosto.api.json.ReadOnce;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that a call promises its applicants. Anything may be missing in a draft; complete and frozen by publishing.
 *
 * @param opensAt the first moment to apply
 * @param closesAt the first moment when it is too late
 * @param ownFundingPercent the applicant's least share of the total costs, in per cent
 * @param wholeEuroGrants whether a grant is rounded down to whole euros
 * @param excessiveRequests for more than the strand, or the call, has to give
 * @param regions codes of the regions (maakunta) that the call is for; none for the whole country
 * @param blindReview whether evaluators are not to know who applies
 * @param weightMargin by how many percentage points the weight of a criterion may be more or less
 * @param tieBreaking how it is decided who of equals is funded
 * @param feedbackToApplicants what they read of their scores once they are notified
 */
@ReadOnce
public record CallTerms(
        @Schema(
                description = "Register number (asianumero) by the agency's pattern; drawn from its register when the "
                        + "call is published without one",
                examples = "1/340/2018")
        @Size(max = 125)
        @Pattern(regexp = WrittenForm.REGISTER_NUMBER)
        String caseNumber,

        @Schema(implementation = DraftText.class) LocalizedText names,

        @Schema(description = "What all awards together may come to") @NotNull(groups = Publication.class) @Valid
        Money totalSum,

        @Schema(description = "The first moment to apply", examples = "2018-10-22T05:00:00Z")
        @NotNull(groups = Publication.class)
        Instant opensAt,

        @Schema(description = "The first moment when it is too late", examples = "2018-11-21T14:15:00Z")
        @NotNull(groups = Publication.class)
        Instant closesAt,

        @NotNull(groups = Publication.class) LocalDate projectStart,

        @NotNull(groups = Publication.class) LocalDate projectEnd,

        @Schema(description = "The applicant's least share of the total costs, in per cent", examples = "20")
        @NotNull(groups = Publication.class)
        @Min(0)
        @Max(100)
        Integer ownFundingPercent,

        @Schema(
                description = "Whether a grant is rounded down to whole euros, the cents being own funding; "
                        + "true where it is missing",
                examples = "true")
        Boolean wholeEuroGrants,

        @Schema(
                description =
                        "What becomes of an application that asks for more than its strand, or the call, has to give: "
                                + "refused, or submitted after a warning; REFUSED where it is missing",
                examples = "REFUSED")
        ExcessiveRequests excessiveRequests,

        @NotEmpty(groups = Publication.class) @Size(max = MostOfCall.STRANDS)
        List<@NotNull @Valid Strand> strands,

        @NotEmpty(groups = Publication.class) @Size(max = MostOfCall.CRITERIA)
        List<@NotNull @Valid Criterion> criteria,

        @NotEmpty(groups = Publication.class) @Size(max = MostOfCall.COST_CATEGORIES)
        List<@NotNull @Valid CostCategory> costCategories,

        @Schema(description = "What applicants choose from; where it is missing, nothing of it is asked") @Valid
        CodeLists codeLists,

        @NotEmpty(groups = Publication.class) @Size(max = MostOfCall.CONTACT_PERSONS)
        List<@NotNull @Valid ContactPerson> contactPersons,

        @Schema(implementation = DraftText.class) LocalizedText descriptions,

        @Schema(description = "Codes of the regions that the call is for; none for the whole country")
        @Size(max = MostOfCall.REGIONS)
        List<@NotNull @Pattern(regexp = WrittenForm.REGION) String> regions,

        @Schema(
                description =
                        "Whether evaluators see labels in the place of organisations, people and names of files; false where "
                                + "it is missing, and never changed once the call is published",
                examples = "false")
        Boolean blindReview,

        @Schema(
                description =
                        "By how many percentage points the weight of a criterion may be more or less, for telling how far a selection depends "
                                + "on the weights; 0 where it is missing, and never changed once the call is published",
                examples = "5")
        @Min(0)
        @Max(100)
        Integer weightMargin,

        @Schema(
                description =
                        "How it is decided who of equals is funded; by a person where it is missing, and never changed once the "
                                + "call is published")
        @Valid
        TieBreaking tieBreaking,

        @Schema(
                description =
                        "What applicants read of the scores of their application once they are notified, never of who gave them: MEANS where it "
                                + "is missing, and never changed once the call is published",
                examples = "MEANS")
        FeedbackToApplicants feedbackToApplicants) {

    public CallTerms {
        wholeEuroGrants = wholeEuroGrants == null || wholeEuroGrants;
        excessiveRequests = excessiveRequests == null ? ExcessiveRequests.REFUSED : excessiveRequests;
        strands = strands == null ? List.of() : strands;
        criteria = criteria == null ? List.of() : criteria;
        costCategories = costCategories == null ? List.of() : costCategories;
        codeLists = codeLists == null ? CodeLists.NONE : codeLists;
        contactPersons = contactPersons == null ? List.of() : contactPersons;
        regions = regions == null ? List.of() : regions;
        blindReview = blindReview != null && blindReview;
        weightMargin = weightMargin == null ? 0 : weightMargin;
        tieBreaking = tieBreaking == null ? TieBreaking.BY_PERSON : tieBreaking;
        feedbackToApplicants = feedbackToApplicants == null ? FeedbackToApplicants.MEANS : feedbackToApplicants;
    }

    /** The form and the texts, for another round: its number and its dates are its own. */
    public CallTerms forAnotherRound() {
        return new CallTerms(
                null,
                names,
                totalSum,
                null,
                null,
                null,
                null,
                ownFundingPercent,
                wholeEuroGrants,
                excessiveRequests,
                strands,
                criteria,
                costCategories,
                codeLists,
                contactPersons,
                descriptions,
                regions,
                blindReview,
                weightMargin,
                tieBreaking,
                feedbackToApplicants);
    }

    public CallTerms numbered(String number) {
        return new CallTerms(
                number,
                names,
                totalSum,
                opensAt,
                closesAt,
                projectStart,
                projectEnd,
                ownFundingPercent,
                wholeEuroGrants,
                excessiveRequests,
                strands,
                criteria,
                costCategories,
                codeLists,
                contactPersons,
                descriptions,
                regions,
                blindReview,
                weightMargin,
                tieBreaking,
                feedbackToApplicants);
    }

    public CallTerms closingAt(Instant later) {
        return new CallTerms(
                caseNumber,
                names,
                totalSum,
                opensAt,
                later,
                projectStart,
                projectEnd,
                ownFundingPercent,
                wholeEuroGrants,
                excessiveRequests,
                strands,
                criteria,
                costCategories,
                codeLists,
                contactPersons,
                descriptions,
                regions,
                blindReview,
                weightMargin,
                tieBreaking,
                feedbackToApplicants);
    }

    public Optional<Strand> strand(String code) {
        return strands.stream().filter(strand -> code.equals(strand.code())).findFirst();
    }

    /** What the awards of a strand may come to at the most. */
    public Money moneyOf(Strand strand) {
        return strand.money() == null ? totalSum : strand.money();
    }

    public boolean hasCostCategory(String code) {
        return costCategories.stream().anyMatch(category -> category.code().equals(code));
    }

    /** Applying is possible in [opens, closes). */
    public Phase phaseAt(Instant moment) {
        if (moment.isBefore(opensAt)) {
            return Phase.UPCOMING;
        }
        return moment.isBefore(closesAt) ? Phase.OPEN : Phase.CLOSED;
    }
}
