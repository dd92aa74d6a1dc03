package fi.verkosto.review.plan;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanLifecycleTest {

    @Test
    void allowsTheseTransitionsAndRefusesEveryOther() {
        LifecycleTable.check(
                PlanLifecycle.TABLE,
                PlanState.class,
                PlanEvent.class,
                Map.of(
                        "RUNNING PROPOSE", PlanState.PROPOSED,
                        "RUNNING FIND_IMPOSSIBLE", PlanState.IMPOSSIBLE,
                        "RUNNING FAIL", PlanState.FAILED,
                        "PROPOSED CHANGE", PlanState.PROPOSED,
                        "PROPOSED OFFER", PlanState.OFFERED,
                        "PROPOSED SUPERSEDE", PlanState.STALE));
    }
}
