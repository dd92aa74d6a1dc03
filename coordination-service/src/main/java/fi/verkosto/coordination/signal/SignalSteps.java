package fi.verkosto.coordination.signal;

import fi.verkosto.api.request.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/** What every step of a signal begins with: somebody who may takes it, on the signal as they last read it. */
@ApplicationScoped
class SignalSteps {

    private final SignalAccess access;
    private final InstantSource clock;

    SignalSteps(SignalAccess access, InstantSource clock) {
        this.access = access;
        this.clock = clock;
    }

    SignalStep begin(UUID signalId, String ifMatch) {
        Signal signal = access.toAcknowledge(signalId);
        Versions.check(ifMatch, signal.version());
        return new SignalStep(signal, access.person(), clock.instant());
    }
}
