package fi.verkosto.applications.supplement;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SupplementLifecycleTest {

    @Test
    void allowsTheseTransitionsAndNoOther() {
        LifecycleTable.check(
                SupplementLifecycle.TABLE,
                SupplementState.class,
                SupplementEvent.class,
                Map.of(
                        "OPEN EXTEND", SupplementState.OPEN,
                        "OPEN CANCEL", SupplementState.CANCELLED));
    }
}
