package fi.verkosto.review.correction;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectionLifecycleTest {

    @Test
    void allowsTheseTransitionsAndRefusesEveryOther() {
        LifecycleTable.check(
                CorrectionLifecycle.TABLE,
                CorrectionState.class,
                CorrectionEvent.class,
                Map.ofEntries(
                        Map.entry("RECEIVED SHOW_KNOWLEDGE", CorrectionState.RECEIVED),
                        Map.entry("RECEIVED ASSIGN", CorrectionState.ASSIGNED),
                        Map.entry("ASSIGNED SHOW_KNOWLEDGE", CorrectionState.ASSIGNED),
                        Map.entry("ASSIGNED ASSIGN", CorrectionState.ASSIGNED),
                        Map.entry("ASSIGNED PRESENT", CorrectionState.PRESENTED),
                        Map.entry("PRESENTED TAKE_BACK", CorrectionState.ASSIGNED),
                        Map.entry("PRESENTED APPROVE", CorrectionState.APPROVED),
                        Map.entry("APPROVED NOTIFY", CorrectionState.DECIDED)));
    }
}
