package fi.verkosto.applications.call;

import fi.verkosto.api.Caller;
import fi.verkosto.api.Versions;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Fixes the terms of a call and makes it known. */
@ApplicationScoped
public class PublishCall {

    private final Calls calls;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Caller caller;

    PublishCall(Calls calls, Outbox outbox, InstantSource clock, Caller caller) {
        this.calls = calls;
        this.outbox = outbox;
        this.clock = clock;
        this.caller = caller;
    }

    @Transactional
    public GrantCall publish(UUID id, String ifMatch) {
        GrantCall call = calls.forOfficer(caller.subject(), id);
        Versions.check(ifMatch, call.version());
        outbox.publish(call.publish(clock.instant()));
        calls.flush();
        return call;
    }
}
