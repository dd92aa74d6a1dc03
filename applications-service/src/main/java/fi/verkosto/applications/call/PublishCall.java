package fi.verkosto.applications.call;

import fi.verkosto.api.Caller;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Fixes the terms of a call and makes it known. */
@ApplicationScoped
public class PublishCall {

    private final Calls calls;
    private final CallCheck check;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Caller caller;

    PublishCall(Calls calls, CallCheck check, Outbox outbox, InstantSource clock, Caller caller) {
        this.calls = calls;
        this.check = check;
        this.outbox = outbox;
        this.clock = clock;
        this.caller = caller;
    }

    @Transactional
    public GrantCall publish(UUID id, String ifMatch) {
        GrantCall call = calls.forOfficer(caller.subject(), id);
        CallVersion.check(ifMatch, call);
        call.requirePublishable();
        Instant now = clock.instant();
        check.requirePublishable(call.terms(), now);
        outbox.publish(call.publish(now));
        calls.flush();
        return call;
    }
}
