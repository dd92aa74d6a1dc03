package fi.verkosto.coordination.signal;

import static fi.verkosto.coordination.signal.SignalState.ACKNOWLEDGED;
import static fi.verkosto.coordination.signal.SignalState.OPEN;
import static fi.verkosto.coordination.signal.SignalState.RESOLVED;
import static java.util.Map.entry;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignalLifecycleTest {

    @Test
    void allowsTheseTransitionsAndNoOthers() {
        LifecycleTable.check(
                SignalLifecycle.TABLE,
                SignalState.class,
                SignalEvent.class,
                Map.ofEntries(
                        entry("OPEN REPEAT", OPEN),
                        entry("OPEN RAISE", OPEN),
                        entry("OPEN ACKNOWLEDGE", ACKNOWLEDGED),
                        entry("OPEN RESOLVE", RESOLVED),
                        entry("ACKNOWLEDGED REPEAT", ACKNOWLEDGED),
                        entry("ACKNOWLEDGED RAISE", OPEN),
                        entry("ACKNOWLEDGED RESOLVE", RESOLVED),
                        entry("RESOLVED RAISE", OPEN)));
    }
}
