package fi.verkosto.applications.outcome;

import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.call.CallState;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.terms.Phase;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/**
 * Resolves a closed call as soon as no application to it waits for a decision: with the last decision, with the withdrawal
 * of the last that had none, or with its closing, if nothing was submitted to it.
 */
@ApplicationScoped
public class ResolveCall {

    private final Applications applications;
    private final Calls calls;
    private final Outbox outbox;
    private final InstantSource clock;

    ResolveCall(Applications applications, Calls calls, Outbox outbox, InstantSource clock) {
        this.applications = applications;
        this.calls = calls;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void afterWithdrawal(GrantCall call) {
        applications.flush();
        if (call.phaseAt(clock.instant()) == Phase.CLOSED) {
            ifNothingWaits(calls.lockedAnew(call));
        }
    }

    /**
     * Resolves the call if it is time.
     *
     * @param locked as of two who end the last two applications at once neither would see the other's as ended
     */
    public void ifNothingWaits(GrantCall locked) {
        boolean waits = !locked.isClosed() || applications.hasUndecided(locked.id());
        if (!waits && locked.state() == CallState.PUBLISHED) {
            outbox.publish(locked.resolve(clock.instant()));
        }
    }
}
