package fi.verkosto.applications.call;

import fi.verkosto.applications.agency.Agencies;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes a call as it is now, with what others need to know of its agency. */
@ApplicationScoped
public class TellOfCall {

    private final Agencies agencies;
    private final Outbox outbox;

    TellOfCall(Agencies agencies, Outbox outbox) {
        this.agencies = agencies;
        this.outbox = outbox;
    }

    public void asItIs(GrantCall call) {
        outbox.publish(CallPublished.of(call, agencies.of(call.agency()).settings()));
    }
}
