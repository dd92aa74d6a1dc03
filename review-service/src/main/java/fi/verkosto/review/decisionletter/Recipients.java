package fi.verkosto.review.decisionletter;

import fi.verkosto.review.agency.KnownAgency;
import fi.verkosto.review.review.Member;
import fi.verkosto.review.review.OrganisationNames;
import fi.verkosto.review.review.SubmittedApplication;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whom a decision reaches, and until when each of them may challenge it: authorities know it on the day on which it arrives,
 * others later.
 *
 * @param agency which says how those are told who are no authority
 */
record Recipients(SubmittedApplication application, OrganisationNames told, KnownAgency agency, Instant given) {

    CorrectionPeriod ofLead() {
        return periodOf(told.leadHolderKind());
    }

    /** Of whoever asked for a correction; null where that is the lead, or whom the answer reaches as the lead. */
    CorrectionPeriod ofParty(String businessId) {
        List<Member> members = application.members();
        return IntStream.range(0, members.size())
                .filter(place -> members.get(place).businessId().equals(businessId))
                .mapToObj(place -> periodOf(told.holderKindOfMember(place)))
                .filter(period -> !period.equals(ofLead()))
                .findFirst()
                .orElse(null);
    }

    private CorrectionPeriod periodOf(String holderKind) {
        return CorrectionPeriod.of(holderKind, agency, given);
    }
}
