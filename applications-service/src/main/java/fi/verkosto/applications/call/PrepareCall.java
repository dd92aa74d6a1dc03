package fi.verkosto.applications.call;

import fi.verkosto.api.Caller;
import fi.verkosto.api.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** An officer drafts a call: makes, copies, edits and deletes it while nobody else sees it. */
@ApplicationScoped
public class PrepareCall {

    private final Calls calls;
    private final CallCheck check;
    private final Identifiers identifiers;
    private final InstantSource clock;
    private final Caller caller;

    PrepareCall(Calls calls, CallCheck check, Identifiers identifiers, InstantSource clock, Caller caller) {
        this.calls = calls;
        this.check = check;
        this.identifiers = identifiers;
        this.clock = clock;
        this.caller = caller;
    }

    @Transactional
    public GrantCall create(CallTerms terms, List<StaffMember> staff) {
        check.requireForm(terms);
        return draft(terms, staff);
    }

    /** Another round of a call: its form and texts, without its number and dates, and with the copier as its officer. */
    @Transactional
    public GrantCall copy(UUID id) {
        return draft(calls.forOfficer(caller.subject(), id).terms().forAnotherRound(), List.of());
    }

    private GrantCall draft(CallTerms terms, List<StaffMember> staff) {
        GrantCall call = GrantCall.draft(identifiers.next(), terms, staff, caller.subject(), clock.instant());
        calls.persistAndFlush(call);
        return call;
    }

    @Transactional
    public GrantCall edit(UUID id, String ifMatch, CallTerms terms, List<StaffMember> staff) {
        GrantCall call = calls.forOfficer(caller.subject(), id);
        CallVersion.check(ifMatch, call);
        check.requireForm(terms);
        call.edit(terms, staff, caller.subject(), clock.instant());
        calls.flush();
        return call;
    }

    @Transactional
    public void delete(UUID id, String ifMatch) {
        GrantCall call = calls.forOfficer(caller.subject(), id);
        CallVersion.check(ifMatch, call);
        call.requireDeletable();
        calls.delete(call);
    }
}
