package fi.verkosto.applications.call;

import fi.verkosto.api.Caller;
import fi.verkosto.api.Versions;
import fi.verkosto.messaging.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** An officer drafts a call: makes, edits and deletes it while nobody else sees it. */
@ApplicationScoped
public class PrepareCall {

    private final Calls calls;
    private final Identifiers identifiers;
    private final Caller caller;

    PrepareCall(Calls calls, Identifiers identifiers, Caller caller) {
        this.calls = calls;
        this.identifiers = identifiers;
        this.caller = caller;
    }

    @Transactional
    public GrantCall create(CallTerms terms, List<StaffMember> staff) {
        GrantCall call = GrantCall.draft(identifiers.next(), terms, staff, caller.subject());
        calls.persistAndFlush(call);
        return call;
    }

    @Transactional
    public GrantCall edit(UUID id, String ifMatch, CallTerms terms, List<StaffMember> staff) {
        GrantCall call = calls.forOfficer(caller.subject(), id);
        Versions.check(ifMatch, call.version());
        call.edit(terms, staff, caller.subject());
        calls.flush();
        return call;
    }

    @Transactional
    public void delete(UUID id, String ifMatch) {
        GrantCall call = calls.forOfficer(caller.subject(), id);
        Versions.check(ifMatch, call.version());
        call.requireDeletable();
        calls.delete(call);
    }
}
