package fi.verkosto.applications.deadline;

import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.outcome.ResolveCall;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * Closes calls once the grace after their deadline is over, and announces what was submitted to them. Under the lock on the
 * call: submissions that are served late and extensions of the deadline come before it, or are refused.
 */
@ApplicationScoped
class CloseCalls {

    private final Calls calls;
    private final Applications applications;
    private final ResolveCall resolveCall;
    private final Outbox outbox;
    private final InstantSource clock;

    CloseCalls(Calls calls, Applications applications, ResolveCall resolveCall, Outbox outbox, InstantSource clock) {
        this.calls = calls;
        this.applications = applications;
        this.resolveCall = resolveCall;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Calls whose deadline was at the given moment or before, in the order of their IDs. */
    @Transactional(TxType.REQUIRES_NEW)
    List<UUID> toClose(Instant closedBy, UUID after, int limit) {
        return calls.toClose(closedBy, after, limit);
    }

    /** Those of them that are not closed yet and that nobody else is working on: a locked one waits for the next run. */
    @Transactional(TxType.REQUIRES_NEW)
    void close(List<UUID> those, Instant closedBy) {
        calls.lockToClose(those, closedBy).forEach(this::close);
    }

    private void close(GrantCall call) {
        call.close(applications.submittedTo(call.id()), clock.instant()).forEach(outbox::publish);
        resolveCall.ifNothingWaits(call);
    }
}
