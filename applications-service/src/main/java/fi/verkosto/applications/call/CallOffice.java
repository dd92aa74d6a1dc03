package fi.verkosto.applications.call;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.call.staff.StaffRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What is the business of a call's officers alone: to people outside its staff it does not exist. */
@ApplicationScoped
public class CallOffice {

    private final Calls calls;
    private final Caller caller;

    CallOffice(Calls calls, Caller caller) {
        this.calls = calls;
        this.caller = caller;
    }

    @Transactional
    public void requireOfficer(UUID callId) {
        GrantCall call = calls.visibleTo(caller.subject(), callId);
        if (!call.hasStaff(caller.subject())) {
            throw new Refusal(CommonError.NOT_FOUND);
        }
        if (!call.hasStaff(caller.subject(), StaffRole.OFFICER)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
    }
}
