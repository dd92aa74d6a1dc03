package fi.verkosto.applications.call;

import fi.verkosto.api.Fault;
import fi.verkosto.api.LocalizedText;
import fi.verkosto.api.Refusal;
import fi.verkosto.applications.ApplicationsError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Corrects a published call, says what changed, and tells all applicants. */
@ApplicationScoped
public class ReviseCall {

    private final ChangePublishedCall change;
    private final CallCheck check;
    private final RevisionNews news;
    private final InstantSource clock;

    ReviseCall(ChangePublishedCall change, CallCheck check, RevisionNews news, InstantSource clock) {
        this.change = change;
        this.check = check;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Revision revise(UUID id, String ifMatch, CallTerms terms, LocalizedText words) {
        GrantCall call = change.toChange(id, ifMatch);
        CallLifecycle.TABLE.next(call.state(), CallEvent.REVISE);
        check.requireForm(terms);
        refuseFaults(call, terms, clock.instant());
        Revision revision = call.revise(terms, change.author(clock, words));
        if (revision.changes().isEmpty()) {
            throw new Refusal(ApplicationsError.CALL_INCOMPLETE)
                    .faults(List.of(Fault.at(
                            "/terms", "changes-something", "Mikään ei muutu", "Ingenting ändras", "Nothing changes")));
        }
        change.revised(call, revision);
        news.tell(call, revision);
        return revision;
    }

    /** A call that has closed may stay so; one that has not must not close by being revised. */
    private void refuseFaults(GrantCall call, CallTerms terms, Instant now) {
        List<Fault> faults = new ArrayList<>(
                call.terms().phaseAt(now) == Phase.UPCOMING ? check.faults(terms, now) : check.termsFaults(terms));
        faults.addAll(RevisionLimits.faults(call.terms(), terms, news.strandsInUse(call), now));
        if (!faults.isEmpty()) {
            throw new Refusal(ApplicationsError.CALL_INCOMPLETE)
                    .faults(faults.stream()
                            .map(fault -> new Fault("/terms" + fault.pointer(), fault.rule(), fault.text()))
                            .toList());
        }
    }
}
