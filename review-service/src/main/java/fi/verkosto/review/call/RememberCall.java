package fi.verkosto.review.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Remembers what a published call says of its dates, money, criteria and staff. */
@ApplicationScoped
public class RememberCall {

    private final KnownCalls calls;
    private final Event<StaffChanged> staffChanged;

    RememberCall(KnownCalls calls, Event<StaffChanged> staffChanged) {
        this.calls = calls;
        this.staffChanged = staffChanged;
    }

    @Transactional
    public void remember(CallFacts facts) {
        KnownCall call = calls.lock(facts.callId()).orElseGet(() -> calls.add(facts));
        call.learn(facts);
        staffChanged.fire(new StaffChanged(call.id(), call.evaluators()));
    }
}
