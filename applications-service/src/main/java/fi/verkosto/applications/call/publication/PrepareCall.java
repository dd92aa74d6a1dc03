package fi.verkosto.applications.call.publication;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.applications.call.CallAccess;
import fi.verkosto.applications.call.CallStep;
import fi.verkosto.applications.call.CallSteps;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.staff.StaffMember;
import fi.verkosto.applications.call.terms.CallTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** An officer drafts a call: makes, copies, edits and deletes it while nobody else sees it. */
@ApplicationScoped
public class PrepareCall {

    private final Calls calls;
    private final CallCheck check;
    private final Identifiers identifiers;
    private final CallSteps steps;
    private final CallAccess access;

    PrepareCall(CallSteps steps, CallAccess access, Calls calls, CallCheck check, Identifiers identifiers) {
        this.calls = calls;
        this.check = check;
        this.identifiers = identifiers;
        this.steps = steps;
        this.access = access;
    }

    @Transactional
    public GrantCall create(CallTerms terms, List<StaffMember> staff) {
        check.requireForm(terms);
        return draft(terms, staff);
    }

    /** Another round of a call: its form and texts, without its number and dates, and with the copier as its officer. */
    @Transactional
    public GrantCall copy(UUID id) {
        return draft(access.toProcess(id).terms().forAnotherRound(), List.of());
    }

    private GrantCall draft(CallTerms terms, List<StaffMember> staff) {
        GrantCall call =
                GrantCall.draft(identifiers.next(), steps.agency(), terms, staff, steps.officer(), steps.now());
        calls.add(call);
        return call;
    }

    @Transactional
    public GrantCall edit(UUID id, String ifMatch, CallTerms terms, List<StaffMember> staff) {
        CallStep step = steps.begin(id, ifMatch);
        check.requireForm(terms);
        step.call().edit(terms, staff, step.officer(), step.now());
        calls.flush();
        return step.call();
    }

    @Transactional
    public void delete(UUID id, String ifMatch) {
        GrantCall call = steps.begin(id, ifMatch).call();
        call.requireDeletable();
        calls.remove(call);
    }
}
