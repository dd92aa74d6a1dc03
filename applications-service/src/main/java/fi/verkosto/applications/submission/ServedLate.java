package fi.verkosto.applications.submission;

import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/**
 * Keeps a call from being closed while something is served that arrived before the deadline and had to wait beyond it.
 * What is served before the deadline needs no lock: it ends long before the call can be closed, since a transaction lasts
 * less than the grace.
 */
@ApplicationScoped
class ServedLate {

    private final Calls calls;
    private final InstantSource clock;

    ServedLate(Calls calls, InstantSource clock) {
        this.calls = calls;
        this.clock = clock;
    }

    GrantCall keptFromClosing(GrantCall call) {
        return clock.instant().isBefore(call.terms().closesAt()) ? call : calls.unchangingAnew(call);
    }
}
