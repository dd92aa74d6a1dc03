package fi.verkosto.review.decision;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionLifecycleTest {

    @Test
    void allowsTheseTransitionsAndRefusesEveryOther() {
        LifecycleTable.check(
                DecisionLifecycle.TABLE,
                DecisionState.class,
                DecisionEvent.class,
                Map.of(
                        "DRAFT WRITE", DecisionState.DRAFT,
                        "DRAFT PRESENT", DecisionState.PRESENTED,
                        "PRESENTED TAKE_BACK", DecisionState.DRAFT,
                        "PRESENTED APPROVE", DecisionState.APPROVED,
                        "APPROVED NOTIFY", DecisionState.NOTIFIED,
                        "NOTIFIED FINALIZE", DecisionState.FINAL,
                        "NOTIFIED REQUEST_CORRECTION", DecisionState.CORRECTION_REQUESTED,
                        "CORRECTION_REQUESTED UPHOLD", DecisionState.UPHELD,
                        "CORRECTION_REQUESTED CORRECT", DecisionState.CORRECTED,
                        "CORRECTION_REQUESTED DECLARE_INADMISSIBLE", DecisionState.INADMISSIBLE));
    }
}
