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
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The whole chain of a call, for its officers. */
@ApplicationScoped
public class CallReceipts {

    private static final int AT_ONCE = 500;

    private final ReceiptRegister register;
    private final Calls calls;
    private final AuditTrail auditTrail;
    private final Caller caller;

    CallReceipts(ReceiptRegister register, Calls calls, AuditTrail auditTrail, Caller caller) {
        this.register = register;
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
        List<IssuedReceipt> receipts = register.chain(callId, 0, AT_ONCE);
        while (!receipts.isEmpty()) {
            receipts.forEach(receipt -> receiver.accept(receipt.compact()));
            register.getEntityManager().clear();
            receipts = register.chain(callId, receipts.getLast().number(), AT_ONCE);
        }
    }
}
