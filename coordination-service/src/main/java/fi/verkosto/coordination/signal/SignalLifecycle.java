package fi.verkosto.coordination.signal;

import static fi.verkosto.coordination.signal.SignalEvent.ACKNOWLEDGE;
import static fi.verkosto.coordination.signal.SignalEvent.RAISE;
import static fi.verkosto.coordination.signal.SignalEvent.REPEAT;
import static fi.verkosto.coordination.signal.SignalEvent.RESOLVE;
import static fi.verkosto.coordination.signal.SignalState.ACKNOWLEDGED;
import static fi.verkosto.coordination.signal.SignalState.OPEN;
import static fi.verkosto.coordination.signal.SignalState.RESOLVED;

import fi.verkosto.api.lifecycle.Lifecycle;
import java.util.Set;

/** Every way a signal can go. */
final class SignalLifecycle {

    static final Lifecycle<SignalState, SignalEvent> TABLE = Lifecycle.of(SignalState.class, SignalEvent.class)
            .allow(OPEN, REPEAT, OPEN)
            .allow(OPEN, RAISE, OPEN)
            .allow(OPEN, ACKNOWLEDGE, ACKNOWLEDGED)
            .allow(OPEN, RESOLVE, RESOLVED)
            .allow(ACKNOWLEDGED, REPEAT, ACKNOWLEDGED)
            .allow(ACKNOWLEDGED, RAISE, OPEN)
            .allow(ACKNOWLEDGED, RESOLVE, RESOLVED)
            .allow(RESOLVED, RAISE, OPEN)
            // The rules do so, day by day.
            .byItself(Set.of(REPEAT, RAISE, RESOLVE))
            .build();

    private SignalLifecycle() {}
}
