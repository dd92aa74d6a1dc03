package fi.verkosto.applications.receipt;

import fi.verkosto.api.Caller;
import fi.verkosto.api.CommonError;
import fi.verkosto.api.Refusal;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.StaffRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The whole chain of a call, for its officers. */
@ApplicationScoped
public class CallReceipts {

    private static final int AT_ONCE = 500;

    private final ReceiptRegister register;
    private final Calls calls;
    private final Caller caller;

    CallReceipts(ReceiptRegister register, Calls calls, Caller caller) {
        this.register = register;
        this.calls = calls;
        this.caller = caller;
    }

    public void requireOfficer(UUID callId) {
        if (!calls.visibleTo(caller.subject(), callId).hasStaff(caller.subject(), StaffRole.OFFICER)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
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
