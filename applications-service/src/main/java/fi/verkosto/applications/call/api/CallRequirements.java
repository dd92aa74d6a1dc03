package fi.verkosto.applications.call.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.api.value.Money;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.CodeLists;
import fi.verkosto.applications.call.terms.CostCategory;
import fi.verkosto.applications.call.terms.Criterion;
import fi.verkosto.applications.call.terms.DraftText;
import fi.verkosto.applications.call.terms.ExcessiveRequests;
import fi.verkosto.applications.call.terms.MostOfCall;
import fi.verkosto.applications.call.terms.Phase;
import fi.verkosto.applications.call.terms.QuestionForm;
import fi.verkosto.applications.call.terms.Strand;
import fi.verkosto.applications.call.terms.StrandKind;
import fi.verkosto.applications.call.terms.StrandRules;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What it takes to apply. Of a draft that is previewed anything may be missing. */
@Schema(name = "CallRequirements")
public record CallRequirements(
        UUID callId,

        @Schema(description = "Where a published call is in time; null while it is a draft", nullable = true)
        Phase phase,

        Dates dates,
        OwnFunding ownFunding,

        @Schema(
                description =
                        "What becomes of an application that asks for more than its strand, or the call, has to give: "
                                + "refused, or submitted after a warning")
        ExcessiveRequests excessiveRequests,

        BlindReview blindReview,

        Licence licence,
        Attachments attachments,

        @Schema(description = "Codes of the regions that the call is for; none for the whole country")
        @Size(max = MostOfCall.REGIONS)
        List<String> regions,

        @Size(max = MostOfCall.COST_CATEGORIES) List<CostCategory> costCategories,
        CodeLists codeLists,
        @Size(max = MostOfCall.CRITERIA) List<Criterion> criteria,
        @Size(max = MostOfCall.STRANDS) List<StrandRequirements> strands) {

    /** When, in UTC and as the clocks in Finland show it. */
    @Schema(name = "CallDates")
    record Dates(
            @Schema(nullable = true) Instant opensAt,
            @Schema(nullable = true) String opensAtHelsinki,

            @Schema(description = "The first moment when it is too late", nullable = true)
            Instant closesAt,

            @Schema(nullable = true) String closesAtHelsinki,
            @Schema(nullable = true) LocalDate projectStart,
            @Schema(nullable = true) LocalDate projectEnd) {}

    /** What applicants pay themselves. */
    @Schema(name = "OwnFundingRule")
    record OwnFunding(
            @Schema(
                    description = "Least share of the total costs, in per cent; the sum is rounded up to a whole euro",
                    nullable = true)
            Integer percent,

            @Schema(description = "Whether a grant is rounded down to whole euros, the cents being own funding")
            boolean wholeEuroGrants,

            LocalizedText rule) {}

    /** Whether evaluators read who applies. */
    @Schema(name = "BlindReviewRule")
    record BlindReview(
            @Schema(description = "Whether they see labels in the place of organisations, people and names of files")
            boolean blind,

            @Schema(
                    description = "What applicants have to see to themselves; null where the review is not blind",
                    nullable = true)
            LocalizedText rule) {}

    /** Who may apply. */
    @Schema(name = "LicenceRule")
    record Licence(
            @Schema(
                    description = "The day in Finland on which the lead and every member must hold a licence",
                    nullable = true)
            LocalDate validOn,

            LocalizedText rule) {}

    /** What may be attached. */
    @Schema(name = "AttachmentRule")
    record Attachments(long maximumBytes, @Size(max = 20) List<String> types) {}

    /** What one strand asks for. */
    @Schema(name = "StrandRequirements")
    record StrandRequirements(
            @Schema(nullable = true) String code,
            @Schema(nullable = true) StrandKind kind,

            @Schema(implementation = DraftText.class, nullable = true)
            LocalizedText names,

            @Schema(implementation = DraftText.class, nullable = true)
            LocalizedText descriptions,

            @Schema(nullable = true) Integer maximumAwards,

            @Schema(description = "The strand's own money; without it the strand shares the call's", nullable = true)
            Money money,

            StrandRules rules,
            @Size(max = 6) List<RequiredSection> sections,
            @Schema(nullable = true) QuestionForm questions) {}

    public static CallRequirements from(GrantCall call, Instant now) {
        CallTerms terms = call.terms();
        return new CallRequirements(
                call.id(),
                call.phaseAt(now),
                new Dates(
                        terms.opensAt(),
                        FinnishTime.beside(terms.opensAt()),
                        terms.closesAt(),
                        FinnishTime.beside(terms.closesAt()),
                        terms.projectStart(),
                        terms.projectEnd()),
                new OwnFunding(
                        terms.ownFundingPercent(),
                        terms.wholeEuroGrants(),
                        terms.wholeEuroGrants()
                                ? RequirementTexts.OWN_FUNDING_AND_CENTS
                                : RequirementTexts.OWN_FUNDING),
                terms.excessiveRequests(),
                new BlindReview(terms.blindReview(), terms.blindReview() ? RequirementTexts.BLIND_REVIEW : null),
                new Licence(
                        terms.closesAt() == null ? null : FinnishTime.dayOf(terms.closesAt()),
                        RequirementTexts.LICENCE),
                new Attachments(RequirementTexts.LARGEST_ATTACHMENT, RequirementTexts.ATTACHMENT_TYPES),
                terms.regions(),
                terms.costCategories(),
                terms.codeLists(),
                terms.criteria(),
                terms.strands().stream()
                        .map(strand -> of(strand, terms.codeLists()))
                        .toList());
    }

    private static StrandRequirements of(Strand strand, CodeLists lists) {
        return new StrandRequirements(
                strand.code(),
                strand.kind(),
                strand.names(),
                strand.descriptions(),
                strand.maximumAwards(),
                strand.money(),
                strand.rules(),
                RequiredSection.of(strand, lists),
                strand.questions());
    }
}
