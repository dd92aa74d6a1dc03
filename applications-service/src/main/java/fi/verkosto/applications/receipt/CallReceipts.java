package fi.verkosto.applications.receipt;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditRole;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.staff.StaffRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;

/** The whole chain of a call, for its officers. */
@ApplicationScoped
public class CallReceipts {

    private final IssuedReceipts receipts;
    private final Calls calls;
    private final AuditTrail auditTrail;
    private final Caller caller;

    CallReceipts(IssuedReceipts receipts, Calls calls, AuditTrail auditTrail, Caller caller) {
        this.receipts = receipts;
        this.calls = calls;
        this.auditTrail = auditTrail;
        this.caller = caller;
    }

    /** What an officer looks at is written down, before the first receipt goes out. */
    @Transactional
    public void requireOfficer(UUID callId) {
        if (!calls.visibleTo(caller.subject(), callId).hasStaff(caller.subject(), StaffRole.OFFICER)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        auditTrail.recordReadOfCall(callId, AuditRole.OFFICER, AuditAction.RECEIPTS_READ);
    }

    /** Each receipt in the order of the chain, without keeping them all. */
    public void each(UUID callId, Consumer<String> receiver) {
        receipts.each(callId, receiver);
    }
}
