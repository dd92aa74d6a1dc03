package fi.verkosto.applications.call;

import static java.util.Map.entry;

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
                Map.ofEntries(
                        entry("DRAFT EDIT", CallState.DRAFT),
                        entry("PUBLISHED EXTEND_DEADLINE", CallState.PUBLISHED),
                        entry("PUBLISHED REVISE", CallState.PUBLISHED),
                        entry("PUBLISHED REPLACE_STAFF", CallState.PUBLISHED),
                        entry("RESOLVED REPLACE_STAFF", CallState.RESOLVED),
                        entry("DRAFT DELETE", CallState.DRAFT),
                        entry("DRAFT PUBLISH", CallState.PUBLISHED),
                        entry("PUBLISHED CLOSE", CallState.PUBLISHED),
                        entry("RESOLVED CLOSE", CallState.RESOLVED),
                        entry("PUBLISHED RESOLVE", CallState.RESOLVED),
                        entry("RESOLVED CORRECT", CallState.PUBLISHED)));
    }
}
