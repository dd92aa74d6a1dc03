package fi.verkosto.applications.call;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallLifecycleTest {

    @Test
    void allowsTheseTransitionsAndNoOther() {
        LifecycleTable.check(
                CallLifecycle.TABLE,
                CallState.class,
                CallEvent.class,
                Map.of(
                        "DRAFT EDIT", CallState.DRAFT,
                        "PUBLISHED EXTEND_DEADLINE", CallState.PUBLISHED,
                        "PUBLISHED REVISE", CallState.PUBLISHED,
                        "PUBLISHED REPLACE_STAFF", CallState.PUBLISHED,
                        "RESOLVED REPLACE_STAFF", CallState.RESOLVED,
                        "DRAFT DELETE", CallState.DRAFT,
                        "DRAFT PUBLISH", CallState.PUBLISHED,
                        "PUBLISHED RESOLVE", CallState.RESOLVED,
                        "RESOLVED CORRECT", CallState.PUBLISHED));
    }
}
