package fi.verkosto.applications.listing;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.access.OfficerAccess;
import fi.verkosto.applications.access.StaffViewer;
import fi.verkosto.applications.access.ViewerAccess;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/**
 * Who of a call's staff sees its applications as a whole: officers prepare, presenters present, deciders decide and
 * ministry observers read. Evaluators do not: they see what is assigned to them.
 */
@ApplicationScoped
public class StaffAccess {

    private final Calls calls;
    private final AuditTrail auditTrail;
    private final ViewerAccess viewers;
    private final OfficerAccess officers;

    StaffAccess(Calls calls, AuditTrail auditTrail, ViewerAccess viewers, OfficerAccess officers) {
        this.calls = calls;
        this.auditTrail = auditTrail;
        this.viewers = viewers;
        this.officers = officers;
    }

    /** The call for its staff; what they look at is written down. */
    @Transactional
    public GrantCall toRead(UUID callId, AuditAction action) {
        GrantCall call = calls.published(callId);
        StaffViewer viewer = viewers.of(call)
                .filter(StaffViewer::seesAll)
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonError.FORBIDDEN));
        auditTrail.recordReadOfCall(callId, viewer.auditRole(), action);
        return call;
    }

    /** The applications that are not there for the caller: those that they are disqualified from. */
    public Set<UUID> leftOut(UUID callId) {
        return officers.leftOut(callId);
    }
}
