package fi.verkosto.review.panel;

import static java.util.Map.entry;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PanelLifecycleTest {

    @Test
    void allowsTheseTransitionsAndRefusesEveryOther() {
        LifecycleTable.check(
                PanelLifecycle.TABLE,
                PanelState.class,
                PanelEvent.class,
                Map.ofEntries(
                        entry("OPEN WRITE", PanelState.OPEN),
                        entry("OPEN CLOSE", PanelState.CLOSED),
                        entry("OPEN CANCEL", PanelState.CANCELLED),
                        entry("OPEN OUTDATE", PanelState.OUTDATED),
                        entry("CLOSED REOPEN", PanelState.OPEN),
                        entry("CLOSED OUTDATE", PanelState.OUTDATED)));
    }
}
