package fi.verkosto.coordination.indicator;

import static fi.verkosto.coordination.indicator.IndicatorState.DRAFT;
import static fi.verkosto.coordination.indicator.IndicatorState.IN_USE;
import static fi.verkosto.coordination.indicator.IndicatorState.RETIRED;
import static java.util.Map.entry;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndicatorLifecycleTest {

    @Test
    void allowsTheseTransitionsAndNoOthers() {
        LifecycleTable.check(
                IndicatorLifecycle.TABLE,
                IndicatorState.class,
                IndicatorEvent.class,
                Map.ofEntries(
                        entry("DRAFT CHANGE", DRAFT),
                        entry("DRAFT PUBLISH", IN_USE),
                        entry("IN_USE CHANGE", IN_USE),
                        entry("IN_USE RETIRE", RETIRED)));
    }

    @Test
    void allowsToCloseWhatIsOpenAndToOpenWhatIsClosed() {
        LifecycleTable.check(
                PeriodLifecycle.TABLE,
                PeriodState.class,
                PeriodEvent.class,
                Map.ofEntries(entry("OPEN CLOSE", PeriodState.CLOSED), entry("CLOSED REOPEN", PeriodState.OPEN)));
    }
}
