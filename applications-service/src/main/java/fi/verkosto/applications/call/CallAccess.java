package fi.verkosto.applications.call;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.call.staff.StaffRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Who may see and change which call: everybody sees a published one, its staff a draft; its officers change it. */
@ApplicationScoped
public class CallAccess {

    private final Calls calls;
    private final Caller caller;

    CallAccess(Calls calls, Caller caller) {
        this.calls = calls;
        this.caller = caller;
    }

    /** The call, if it is published or the caller belongs to its staff; a draft is nobody else's business. */
    public GrantCall toRead(UUID id) {
        return readable(calls.find(id));
    }

    /** The call for its officer. */
    public GrantCall toProcess(UUID id) {
        return asOfficer(toRead(id));
    }

    /** The same, locked before it is read: of two officers at once the second sees what the first has changed. */
    GrantCall toChange(UUID id) {
        return asOfficer(readable(calls.findLocked(id)));
    }

    /** For whoever watches over the agency's work: officers of the call, and the agency's administrators. */
    public GrantCall toSupervise(UUID id) {
        GrantCall call = toRead(id);
        return caller.has("administrator") && call.isOf(caller.organisation()) ? call : asOfficer(call);
    }

    /** What is the business of a call's officers alone: to people outside its staff it does not exist. */
    @Transactional
    public void requireOfficer(UUID id) {
        GrantCall call = toRead(id);
        if (!isStaff(call)) {
            throw new Refusal(CommonError.NOT_FOUND);
        }
        asOfficer(call);
    }

    public boolean isOfficerOf(UUID id) {
        return caller.has("officer") && calls.find(id).filter(this::isOfficer).isPresent();
    }

    /** The caller, for the record. */
    String person() {
        return caller.subject();
    }

    private GrantCall readable(Optional<GrantCall> found) {
        return found.filter(call -> call.state() != CallState.DRAFT || isStaff(call))
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    private GrantCall asOfficer(GrantCall call) {
        if (!isOfficer(call)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return call;
    }

    /** Whether the caller sees it while it is a draft. */
    public boolean isStaff(GrantCall call) {
        return !caller.isAnonymous() && call.hasStaff(caller.subject(), caller.organisation());
    }

    private boolean isOfficer(GrantCall call) {
        return caller.has("officer") && call.hasStaff(caller.subject(), caller.organisation(), StaffRole.OFFICER);
    }
}
