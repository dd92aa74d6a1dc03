package fi.verkosto.applications.call.publication.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.applications.call.staff.StaffMember;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.CodeLists;
import fi.verkosto.applications.call.terms.ContactPerson;
import fi.verkosto.applications.call.terms.CostCategory;
import fi.verkosto.applications.call.terms.Criterion;
import fi.verkosto.applications.call.terms.DraftText;
import fi.verkosto.applications.call.terms.ExcessiveRequests;
import fi.verkosto.applications.call.terms.FeedbackToApplicants;
import fi.verkosto.applications.call.terms.MostOfCall;
import fi.verkosto.applications.call.terms.Strand;
import fi.verkosto.applications.call.terms.TieBreaking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A call as its officer writes it. Anything may be missing until it is published. */
@Schema(name = "CallRequest")
record CallRequest(
        @Schema(
                description = "Register number (asianumero) by the agency's pattern; drawn from its register when the "
                        + "call is published without one",
                examples = "1/340/2018")
        @Size(max = 125)
        @Pattern(regexp = WrittenForm.REGISTER_NUMBER)
        String caseNumber,

        @Schema(implementation = DraftText.class) LocalizedText names,

        @Schema(description = "What all awards together may come to") @Valid
        Money totalSum,

        @Schema(description = "The first moment to apply", examples = "2018-10-22T05:00:00Z")
        Instant opensAt,

        @Schema(description = "The first moment when it is too late", examples = "2018-11-21T14:15:00Z")
        Instant closesAt,

        LocalDate projectStart,

        LocalDate projectEnd,

        @Schema(description = "The applicant's least share of the total costs, in per cent", examples = "20")
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

        @Size(max = MostOfCall.STRANDS) List<@NotNull @Valid Strand> strands,

        @Size(max = MostOfCall.CRITERIA) List<@NotNull @Valid Criterion> criteria,

        @Size(max = MostOfCall.COST_CATEGORIES) List<@NotNull @Valid CostCategory> costCategories,

        @Schema(description = "What applicants choose from; where it is missing, nothing of it is asked") @Valid
        CodeLists codeLists,

        @Size(max = MostOfCall.CONTACT_PERSONS) List<@NotNull @Valid ContactPerson> contactPersons,

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
        FeedbackToApplicants feedbackToApplicants,

        @Schema(description = "Who does what in this call; who writes it becomes an OFFICER in any case")
        @Size(max = MostOfCall.STAFF)
        List<@NotNull @Valid StaffMember> staff) {

    CallRequest {
        staff = staff == null ? List.of() : staff;
    }

    CallTerms terms() {
        return new CallTerms(
                caseNumber,
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
}
