package fi.verkosto.review.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Remembers what a published call says of its dates, money, criteria and staff. */
@ApplicationScoped
public class RememberCall {

    private final KnownCalls calls;

    RememberCall(KnownCalls calls) {
        this.calls = calls;
    }

    @Transactional
    public void remember(CallFacts facts) {
        calls.lock(facts.callId()).ifPresentOrElse(call -> call.learn(facts), () -> calls.add(new KnownCall(facts)));
    }
}
