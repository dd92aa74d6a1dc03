package fi.verkosto.applications.receipt;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.access.OfficerAccess;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditRole;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.CallAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;

/** The whole chain of a call, for its officers. */
@ApplicationScoped
public class CallReceipts {

    private final IssuedReceipts receipts;
    private final CallAccess access;
    private final OfficerAccess officers;
    private final AuditTrail auditTrail;

    CallReceipts(IssuedReceipts receipts, CallAccess access, OfficerAccess officers, AuditTrail auditTrail) {
        this.receipts = receipts;
        this.access = access;
        this.officers = officers;
        this.auditTrail = auditTrail;
    }

    /**
     * What an officer looks at is written down, before the first receipt goes out. A chain with gaps would prove nothing, so
     * it is not for whoever is disqualified from one of its applications.
     */
    @Transactional
    public void requireOfficer(UUID callId) {
        UUID id = access.toProcess(callId).id();
        if (isBarredFromAny(id)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        auditTrail.recordReadOfCall(id, AuditRole.OFFICER, AuditAction.RECEIPTS_READ);
    }

    /** Whether the caller may read it, and so may know how long it is. */
    boolean isForCaller(UUID callId) {
        return access.isOfficerOf(callId) && !isBarredFromAny(callId);
    }

    private boolean isBarredFromAny(UUID callId) {
        return !officers.leftOut(callId).isEmpty();
    }

    /** Each receipt in the order of the chain, without keeping them all. */
    public void each(UUID callId, Consumer<String> receiver) {
        receipts.each(callId, receiver);
    }
}
