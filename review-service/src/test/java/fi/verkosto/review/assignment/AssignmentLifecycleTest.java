package fi.verkosto.review.assignment;

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
                Map.of(
                        "OFFERED ACCEPT", AssignmentState.ACCEPTED,
                        "OFFERED DECLINE", AssignmentState.DECLINED,
                        "OFFERED DISQUALIFY", AssignmentState.DISQUALIFIED,
                        "ACCEPTED SCORE", AssignmentState.ACCEPTED,
                        "ACCEPTED COMPLETE", AssignmentState.COMPLETE,
                        "ACCEPTED DECLINE", AssignmentState.DECLINED,
                        "ACCEPTED DISQUALIFY", AssignmentState.DISQUALIFIED,
                        "COMPLETE DISQUALIFY", AssignmentState.DISQUALIFIED));
    }
}
