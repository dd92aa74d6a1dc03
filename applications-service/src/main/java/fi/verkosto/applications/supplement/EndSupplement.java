package fi.verkosto.applications.supplement;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.outcome.AwaitedSupplement;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Ends a supplement that was asked for just when the review decided without it: an officer can do both at the same time,
 * as the two are in different services.
 */
@ApplicationScoped
class EndSupplement implements AwaitedSupplement {

    private final SupplementRequests requests;
    private final SupplementChanges changes;
    private final Outbox outbox;

    EndSupplement(SupplementRequests requests, SupplementChanges changes, Outbox outbox) {
        this.requests = requests;
        this.changes = changes;
        this.outbox = outbox;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(Application application, GrantCall call, Instant now) {
        SupplementRequest request = requests.open(application);
        application.cancelSupplement(changes.restored(application), now);
        outbox.publish(request.cancel(application, now));
        changes.cancelledBySystem(new SupplementStep(request, application, call, now));
    }
}
