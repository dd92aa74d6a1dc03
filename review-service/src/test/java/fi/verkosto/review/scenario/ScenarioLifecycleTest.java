package fi.verkosto.review.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScenarioLifecycleTest {

    @Test
    void allowsTheseTransitionsAndRefusesEveryOther() {
        LifecycleTable.check(
                ScenarioLifecycle.TABLE,
                ScenarioState.class,
                ScenarioEvent.class,
                Map.ofEntries(
                        Map.entry("COMPUTING FINISH", ScenarioState.DONE),
                        Map.entry("COMPUTING FIND_CLASH", ScenarioState.CLASHING),
                        Map.entry("COMPUTING FAIL", ScenarioState.FAILED),
                        Map.entry("COMPUTING RENAME", ScenarioState.COMPUTING),
                        Map.entry("DONE OUTDATE", ScenarioState.OUTDATED),
                        Map.entry("DONE EXPLAIN", ScenarioState.DONE),
                        Map.entry("DONE SELECT", ScenarioState.DONE),
                        Map.entry("DONE RENAME", ScenarioState.DONE),
                        Map.entry("DONE REMOVE", ScenarioState.DONE),
                        Map.entry("CLASHING OUTDATE", ScenarioState.OUTDATED),
                        Map.entry("CLASHING RENAME", ScenarioState.CLASHING),
                        Map.entry("CLASHING REMOVE", ScenarioState.CLASHING),
                        Map.entry("FAILED RENAME", ScenarioState.FAILED),
                        Map.entry("FAILED REMOVE", ScenarioState.FAILED),
                        Map.entry("OUTDATED RENAME", ScenarioState.OUTDATED),
                        Map.entry("OUTDATED REMOVE", ScenarioState.OUTDATED)));
    }

    @Test
    void areOutdatedByWhatFollowsOnTheirInputOnly() {
        assertThat(ScenarioLifecycle.after(ScenarioState.DONE, 7, 7)).isEqualTo(ScenarioState.DONE);
        assertThat(ScenarioLifecycle.after(ScenarioState.DONE, 7, 8)).isEqualTo(ScenarioState.OUTDATED);
        assertThat(ScenarioLifecycle.after(ScenarioState.COMPUTING, 7, 8)).isEqualTo(ScenarioState.COMPUTING);
    }
}
