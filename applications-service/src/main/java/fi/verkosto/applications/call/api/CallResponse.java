package fi.verkosto.applications.call.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.api.value.Money;
import fi.verkosto.applications.call.CallState;
import fi.verkosto.applications.call.GrantCall;
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
import fi.verkosto.applications.call.terms.Phase;
import fi.verkosto.applications.call.terms.Strand;
import fi.verkosto.applications.call.terms.TieBreaking;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A call as it is now. In a draft anything may be missing. */
@Schema(name = "Call")
public record CallResponse(
        UUID id,

        @Schema(description = "The business ID of the agency that gives the grants", examples = "2769790-1")
        String agency,

        CallState state,

        @Schema(description = "Where a published call is in time; null while it is a draft", nullable = true)
        Phase phase,

        @Schema(description = "The version for If-Match") long version,

        @Schema(nullable = true) String caseNumber,

        @Schema(implementation = DraftText.class, nullable = true)
        LocalizedText names,

        @Schema(nullable = true) Money totalSum,
        @Schema(nullable = true) Instant opensAt,
        @Schema(nullable = true) Instant closesAt,

        @Schema(
                description = "The deadline as wall time in Finland, day.month.year hours:minutes",
                examples = "21.11.2018 16:15",
                nullable = true)
        String closesAtHelsinki,

        @Schema(nullable = true) LocalDate projectStart,
        @Schema(nullable = true) LocalDate projectEnd,
        @Schema(nullable = true) Integer ownFundingPercent,

        @Schema(description = "Whether a grant is rounded down to whole euros, the cents being own funding")
        boolean wholeEuroGrants,

        @Schema(
                description =
                        "What becomes of an application that asks for more than its strand, or the call, has to give: "
                                + "refused, or submitted after a warning")
        ExcessiveRequests excessiveRequests,

        @Size(max = MostOfCall.STRANDS) List<Strand> strands,
        @Size(max = MostOfCall.CRITERIA) List<Criterion> criteria,
        @Size(max = MostOfCall.COST_CATEGORIES) List<CostCategory> costCategories,
        CodeLists codeLists,
        @Size(max = MostOfCall.CONTACT_PERSONS) List<ContactPerson> contactPersons,

        @Schema(implementation = DraftText.class, nullable = true)
        LocalizedText descriptions,

        @Schema(description = "Codes of the regions that the call is for; none for the whole country")
        @Size(max = MostOfCall.REGIONS)
        List<String> regions,

        @Schema(
                description =
                        "Whether evaluators see labels in the place of organisations, people and names of files: then nobody "
                                + "should name themselves in texts and files")
        boolean blindReview,

        @Schema(
                description =
                        "By how many percentage points the weight of a criterion may be more or less, for telling how far a selection depends "
                                + "on the weights",
                examples = "5")
        int weightMargin,

        @Schema(description = "How it is decided who of equals is funded")
        TieBreaking tieBreaking,

        @Schema(
                description =
                        "What applicants read of the scores of their application once they are notified, never of who gave them",
                examples = "MEANS")
        FeedbackToApplicants feedbackToApplicants,

        @Schema(description = "Shown to the staff of the call only; empty for others") @Size(max = MostOfCall.STAFF)
        List<StaffMember> staff) {

    /**
     * The call as the viewer may see it at that moment.
     *
     * @param showsStaff whether the viewer belongs to its staff
     */
    public static CallResponse from(GrantCall call, boolean showsStaff, Instant now) {
        CallTerms terms = call.terms();
        return new CallResponse(
                call.id(),
                call.agency(),
                call.state(),
                call.phaseAt(now),
                call.version(),
                terms.caseNumber(),
                terms.names(),
                terms.totalSum(),
                terms.opensAt(),
                terms.closesAt(),
                FinnishTime.beside(terms.closesAt()),
                terms.projectStart(),
                terms.projectEnd(),
                terms.ownFundingPercent(),
                terms.wholeEuroGrants(),
                terms.excessiveRequests(),
                terms.strands(),
                terms.criteria(),
                terms.costCategories(),
                terms.codeLists(),
                terms.contactPersons(),
                terms.descriptions(),
                terms.regions(),
                terms.blindReview(),
                terms.weightMargin(),
                terms.tieBreaking(),
                terms.feedbackToApplicants(),
                showsStaff ? call.staff() : List.of());
    }
}
