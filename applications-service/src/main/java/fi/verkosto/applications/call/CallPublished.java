package fi.verkosto.applications.call;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.applications.agency.AgencySettings;
import fi.verkosto.applications.agency.PortalPages;
import fi.verkosto.applications.call.staff.StaffMember;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.CodeLists;
import fi.verkosto.applications.call.terms.CostCategory;
import fi.verkosto.applications.call.terms.Criterion;
import fi.verkosto.applications.call.terms.FeedbackToApplicants;
import fi.verkosto.applications.call.terms.Strand;
import fi.verkosto.applications.call.terms.StrandKind;
import fi.verkosto.applications.call.terms.StrandRules;
import fi.verkosto.applications.call.terms.TieBreaking;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The terms of a call are known; published anew whenever they or the staff change, the last one holds. Contact persons
 * stay out: events carry no personal data. So do the call's own questions, which anybody can read from the API and which
 * may be larger than an event.
 */
public record CallPublished(
        UUID callId,
        String agency,
        LocalizedText agencyNames,
        Portal portal,
        long revision,
        String caseNumber,
        LocalizedText names,
        LocalizedText descriptions,
        Money totalSum,
        Instant opensAt,
        Instant closesAt,
        LocalDate projectStart,
        LocalDate projectEnd,
        int ownFundingPercent,
        boolean wholeEuroGrants,
        boolean blindReview,
        int weightMargin,
        TieBreaking tieBreaking,
        FeedbackToApplicants feedbackToApplicants,
        List<String> regions,
        List<StrandTerms> strands,
        List<Criterion> criteria,
        List<CostCategory> costCategories,
        CodeLists codeLists,
        List<StaffMember> staff)
        implements PublicEvent {

    /** The pages to which mails to evaluators lead, of those that the agency names. */
    public record Portal(String evaluatorInvitation, String assignment) {

        static Portal of(PortalPages pages) {
            return pages == null || (pages.evaluatorInvitation() == null && pages.assignment() == null)
                    ? null
                    : new Portal(pages.evaluatorInvitation(), pages.assignment());
        }
    }

    /** A strand without its questions. */
    public record StrandTerms(
            String code,
            StrandKind kind,
            LocalizedText names,
            LocalizedText descriptions,
            int maximumAwards,
            Money money,
            StrandRules rules) {

        static StrandTerms of(Strand strand) {
            return new StrandTerms(
                    strand.code(),
                    strand.kind(),
                    strand.names(),
                    strand.descriptions(),
                    strand.maximumAwards(),
                    strand.money(),
                    strand.rules());
        }
    }

    /** @param agency whose call it is */
    static CallPublished of(GrantCall call, AgencySettings agency) {
        CallTerms terms = call.terms();
        return new CallPublished(
                call.id(),
                call.agency(),
                agency.names().toText(),
                Portal.of(agency.portal()),
                call.eventRevision(),
                terms.caseNumber(),
                terms.names(),
                terms.descriptions(),
                terms.totalSum(),
                terms.opensAt(),
                terms.closesAt(),
                terms.projectStart(),
                terms.projectEnd(),
                terms.ownFundingPercent(),
                terms.wholeEuroGrants(),
                terms.blindReview(),
                terms.weightMargin(),
                terms.tieBreaking(),
                terms.feedbackToApplicants(),
                terms.regions(),
                terms.strands().stream().map(StrandTerms::of).toList(),
                terms.criteria(),
                terms.costCategories(),
                terms.codeLists(),
                call.staff());
    }

    @Override
    public String type() {
        return "fi.verkosto.call.published.v1";
    }

    @Override
    public UUID subject() {
        return callId;
    }
}
