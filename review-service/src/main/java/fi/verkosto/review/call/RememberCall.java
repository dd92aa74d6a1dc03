package fi.verkosto.review.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Remembers what a published call says of its dates, money, criteria and staff. */
@ApplicationScoped
public class RememberCall {

    private final KnownCalls calls;
    private final Event<CallLearned> learned;
    private final Event<StaffChanged> staffChanged;

    RememberCall(KnownCalls calls, Event<CallLearned> learned, Event<StaffChanged> staffChanged) {
        this.learned = learned;
        this.calls = calls;
        this.staffChanged = staffChanged;
    }

    @Transactional
    public void remember(CallFacts facts) {
        Optional<KnownCall> known = calls.lock(facts.callId());
        KnownCall call = known.orElseGet(() -> calls.add(facts));
        if (call.learn(facts) || known.isEmpty()) {
            learned.fire(new CallLearned(call));
        }
        staffChanged.fire(new StaffChanged(call.id(), call.evaluators()));
    }
}
