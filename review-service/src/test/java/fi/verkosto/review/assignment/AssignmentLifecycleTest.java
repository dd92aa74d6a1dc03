package fi.verkosto.review.assignment;

import static java.util.Map.entry;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssignmentLifecycleTest {

    @Test
    void allowsTheseTransitionsAndRefusesEveryOther() {
        LifecycleTable.check(
                AssignmentLifecycle.TABLE,
                AssignmentState.class,
                AssignmentEvent.class,
                Map.ofEntries(
                        entry("OFFERED ACCEPT", AssignmentState.ACCEPTED),
                        entry("OFFERED DECLINE", AssignmentState.DECLINED),
                        entry("OFFERED DISQUALIFY", AssignmentState.DISQUALIFIED),
                        entry("OFFERED END", AssignmentState.ENDED),
                        entry("ACCEPTED END", AssignmentState.ENDED),
                        entry("ACCEPTED SCORE", AssignmentState.ACCEPTED),
                        entry("ACCEPTED COMPLETE", AssignmentState.COMPLETE),
                        entry("ACCEPTED DECLINE", AssignmentState.DECLINED),
                        entry("ACCEPTED DISQUALIFY", AssignmentState.DISQUALIFIED),
                        entry("COMPLETE REOPEN", AssignmentState.ACCEPTED),
                        entry("COMPLETE DISQUALIFY", AssignmentState.DISQUALIFIED)));
    }
}
