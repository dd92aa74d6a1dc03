package fi.verkosto.applications.listing;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditRole;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.staff.StaffRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.UUID;

/**
 * Who of a call's staff sees its applications as a whole: officers prepare, presenters present, deciders decide and
 * ministry observers read. Evaluators do not: they see what is assigned to them.
 */
@ApplicationScoped
public class StaffAccess {

    private final Calls calls;
    private final AuditTrail auditTrail;
    private final Caller caller;

    StaffAccess(Calls calls, AuditTrail auditTrail, Caller caller) {
        this.calls = calls;
        this.auditTrail = auditTrail;
        this.caller = caller;
    }

    /** The call for its staff; what they look at is written down. */
    @Transactional
    public GrantCall toRead(UUID callId, AuditAction action) {
        GrantCall call = calls.published(callId);
        Viewer viewer = Arrays.stream(Viewer.values())
                .filter(one -> caller.has(one.tokenRole)
                        && call.hasStaff(caller.subject(), caller.organisation(), one.staffRole))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonError.FORBIDDEN));
        auditTrail.recordReadOfCall(callId, viewer.auditRole, action);
        return call;
    }

    private enum Viewer {
        OFFICER("officer", StaffRole.OFFICER, AuditRole.OFFICER),
        PRESENTER("presenter", StaffRole.PRESENTER, AuditRole.PRESENTER),
        DECIDER("decider", StaffRole.DECIDER, AuditRole.DECIDER),
        OBSERVER("ministry-observer", StaffRole.OBSERVER, AuditRole.OBSERVER);

        private final String tokenRole;
        private final StaffRole staffRole;
        private final AuditRole auditRole;

        Viewer(String tokenRole, StaffRole staffRole, AuditRole auditRole) {
            this.tokenRole = tokenRole;
            this.staffRole = staffRole;
            this.auditRole = auditRole;
        }
    }
}
