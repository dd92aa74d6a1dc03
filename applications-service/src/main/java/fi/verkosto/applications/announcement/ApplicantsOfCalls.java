package fi.verkosto.applications.announcement;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Identifiers;
import fi.verkosto.applications.announcement.CallAnnouncement.Details;
import fi.verkosto.applications.announcement.CallAnnouncement.Kind;
import fi.verkosto.applications.call.Applicants;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.terms.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Writes down what is to be told; a call may have thousands of applications, too many for the request that changes it. */
@ApplicationScoped
class ApplicantsOfCalls implements Applicants {

    private final CallAnnouncements announcements;
    private final Identifiers identifiers;
    private final InstantSource clock;

    ApplicantsOfCalls(CallAnnouncements announcements, Identifiers identifiers, InstantSource clock) {
        this.announcements = announcements;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void tellExtended(GrantCall call, Instant closedBefore, LocalizedText reasons) {
        add(call, Kind.DEADLINE_EXTENDED, new Details(closedBefore, call.terms().closesAt(), reasons, List.of()));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void tellRevised(GrantCall call, LocalizedText words, List<Change> changes) {
        add(call, Kind.CALL_REVISED, new Details(null, null, words, changes));
    }

    private void add(GrantCall call, Kind kind, Details details) {
        announcements.persist(new CallAnnouncement(identifiers.next(), call.id(), kind, details, clock.instant()));
    }
}
