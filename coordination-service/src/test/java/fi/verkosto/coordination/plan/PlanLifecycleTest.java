package fi.verkosto.coordination.plan;

import static fi.verkosto.coordination.plan.PlanState.ADOPTED;
import static fi.verkosto.coordination.plan.PlanState.DRAFT;
import static java.util.Map.entry;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanLifecycleTest {

    @Test
    void allowsTheseTransitionsAndNoOthers() {
        LifecycleTable.check(
                PlanLifecycle.TABLE,
                PlanState.class,
                PlanEvent.class,
                Map.ofEntries(
                        entry("NONE WRITE", DRAFT),
                        entry("DRAFT WRITE", DRAFT),
                        entry("DRAFT ADOPT", ADOPTED),
                        entry("ADOPTED WRITE", ADOPTED),
                        entry("ADOPTED REPORT", ADOPTED)));
    }
}
