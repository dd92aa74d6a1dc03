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
                Map.ofEntries(
                        Map.entry("DRAFT WRITE", DecisionState.DRAFT),
                        Map.entry("DRAFT PRESENT", DecisionState.PRESENTED),
                        Map.entry("DRAFT CANCEL", DecisionState.DRAFT),
                        Map.entry("PRESENTED TAKE_BACK", DecisionState.DRAFT),
                        Map.entry("PRESENTED APPROVE", DecisionState.APPROVED),
                        Map.entry("APPROVED ORDER_NOTIFICATION", DecisionState.APPROVED),
                        Map.entry("APPROVED NOTIFY", DecisionState.NOTIFIED),
                        Map.entry("NOTIFIED FINALIZE", DecisionState.FINAL),
                        Map.entry("NOTIFIED REQUEST_CORRECTION", DecisionState.CORRECTION_REQUESTED),
                        Map.entry("FINAL REQUEST_CORRECTION", DecisionState.CORRECTION_REQUESTED),
                        Map.entry("CORRECTION_REQUESTED REQUEST_CORRECTION", DecisionState.CORRECTION_REQUESTED),
                        Map.entry("UPHELD REQUEST_CORRECTION", DecisionState.CORRECTION_REQUESTED),
                        Map.entry("INADMISSIBLE REQUEST_CORRECTION", DecisionState.CORRECTION_REQUESTED),
                        Map.entry("CORRECTED REQUEST_CORRECTION", DecisionState.CORRECTED),
                        Map.entry("CORRECTION_REQUESTED ANSWER_ONE", DecisionState.CORRECTION_REQUESTED),
                        Map.entry("CORRECTED ANSWER_ONE", DecisionState.CORRECTED),
                        Map.entry("NOTIFIED CORRECT", DecisionState.CORRECTED),
                        Map.entry("FINAL CORRECT", DecisionState.CORRECTED),
                        Map.entry("UPHELD CORRECT", DecisionState.CORRECTED),
                        Map.entry("INADMISSIBLE CORRECT", DecisionState.CORRECTED),
                        Map.entry("CORRECTION_REQUESTED UPHOLD", DecisionState.UPHELD),
                        Map.entry("CORRECTION_REQUESTED CORRECT", DecisionState.CORRECTED),
                        Map.entry("CORRECTION_REQUESTED DECLARE_INADMISSIBLE", DecisionState.INADMISSIBLE)));
    }
}
