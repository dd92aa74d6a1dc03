package fi.verkosto.coordination.guidance;

import static fi.verkosto.coordination.guidance.GuidanceState.PUBLISHED;
import static fi.verkosto.coordination.guidance.GuidanceState.WITHDRAWN;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuidanceLifecycleTest {

    @Test
    void allowsTheseTransitionsAndNoOthers() {
        LifecycleTable.check(
                GuidanceLifecycle.TABLE,
                GuidanceState.class,
                GuidanceEvent.class,
                Map.of("PUBLISHED ACKNOWLEDGE", PUBLISHED, "PUBLISHED WITHDRAW", WITHDRAWN));
    }
}
