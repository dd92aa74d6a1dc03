package fi.verkosto.applications.call.revision;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.call.Applicants;
import fi.verkosto.applications.call.CallEvent;
import fi.verkosto.applications.call.CallLifecycle;
import fi.verkosto.applications.call.CallRevised;
import fi.verkosto.applications.call.CallStep;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.Revised;
import fi.verkosto.applications.call.Revision;
import fi.verkosto.applications.call.publication.CallCheck;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.Phase;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Corrects a published call, says what changed, and tells all applicants. */
@ApplicationScoped
public class ReviseCall {

    /** Where the request has the terms. */
    private static final String MEMBER = "/terms";

    private final ChangePublishedCall change;
    private final CallCheck check;
    private final StrandsInUse strands;
    private final Applicants applicants;
    private final Outbox outbox;

    ReviseCall(
            ChangePublishedCall change, CallCheck check, StrandsInUse strands, Applicants applicants, Outbox outbox) {
        this.change = change;
        this.check = check;
        this.strands = strands;
        this.applicants = applicants;
        this.outbox = outbox;
    }

    @Transactional
    public Revision revise(UUID id, String ifMatch, CallTerms written, LocalizedText words) {
        CallStep step = change.begin(id, ifMatch);
        GrantCall call = step.call();
        CallTerms terms =
                written.caseNumber() == null ? written.numbered(call.terms().caseNumber()) : written;
        CallLifecycle.TABLE.next(call.state(), CallEvent.REVISE);
        check.requireForm(terms, MEMBER);
        refuseFaults(call, terms, step.now());
        Revised<CallRevised> revised = call.revise(terms, step.author(words));
        Revision revision = revised.revision();
        if (revision.changes().isEmpty()) {
            throw new Refusal(ApplicationsError.CALL_INCOMPLETE)
                    .faults(List.of(Fault.at(
                            MEMBER, "changes-something", "Mikään ei muutu", "Ingenting ändras", "Nothing changes")));
        }
        change.revised(call, revision);
        outbox.publish(revised.event());
        applicants.tellRevised(call, revision.words(), revision.changes());
        return revision;
    }

    /** A call that has closed may stay so; one that has not must not close by being revised. */
    private void refuseFaults(GrantCall call, CallTerms terms, Instant now) {
        List<Fault> faults = new ArrayList<>(
                call.terms().phaseAt(now) == Phase.UPCOMING ? check.faults(terms, now) : check.termsFaults(terms));
        faults.addAll(
                RevisionLimits.faults(call.terms(), terms, strands.of(call.id()), strands.isCompeted(call.id()), now));
        if (!faults.isEmpty()) {
            throw new Refusal(ApplicationsError.CALL_INCOMPLETE)
                    .faults(faults.stream().map(fault -> fault.under(MEMBER)).toList());
        }
    }
}
