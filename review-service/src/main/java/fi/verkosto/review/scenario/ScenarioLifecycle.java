package fi.verkosto.review.scenario;

import static fi.verkosto.review.scenario.ScenarioState.CLASHING;
import static fi.verkosto.review.scenario.ScenarioState.COMPUTING;
import static fi.verkosto.review.scenario.ScenarioState.DONE;
import static fi.verkosto.review.scenario.ScenarioState.FAILED;
import static fi.verkosto.review.scenario.ScenarioState.OUTDATED;

import fi.verkosto.api.lifecycle.Lifecycle;
import java.util.EnumSet;

/** The transition table of scenarios. One that is computed is never computed again: another is. */
final class ScenarioLifecycle {

    static final Lifecycle<ScenarioState, ScenarioEvent> TABLE = Lifecycle.of(ScenarioState.class, ScenarioEvent.class)
            .allow(COMPUTING, ScenarioEvent.FINISH, DONE)
            .allow(COMPUTING, ScenarioEvent.FIND_CLASH, CLASHING)
            .allow(COMPUTING, ScenarioEvent.FAIL, FAILED)
            .allow(COMPUTING, ScenarioEvent.RENAME, COMPUTING)
            .allow(DONE, ScenarioEvent.OUTDATE, OUTDATED)
            .allow(DONE, ScenarioEvent.EXPLAIN, DONE)
            .allow(DONE, ScenarioEvent.SELECT, DONE)
            .allow(DONE, ScenarioEvent.RENAME, DONE)
            .allow(DONE, ScenarioEvent.REMOVE, DONE)
            .allow(CLASHING, ScenarioEvent.OUTDATE, OUTDATED)
            .allow(CLASHING, ScenarioEvent.RENAME, CLASHING)
            .allow(CLASHING, ScenarioEvent.REMOVE, CLASHING)
            .allow(FAILED, ScenarioEvent.RENAME, FAILED)
            .allow(FAILED, ScenarioEvent.REMOVE, FAILED)
            .allow(OUTDATED, ScenarioEvent.RENAME, OUTDATED)
            .allow(OUTDATED, ScenarioEvent.REMOVE, OUTDATED)
            .byItself(EnumSet.of(
                    ScenarioEvent.FINISH, ScenarioEvent.FIND_CLASH, ScenarioEvent.FAIL, ScenarioEvent.OUTDATE))
            .build();

    private ScenarioLifecycle() {}

    /**
     * Where a scenario is, given what was done in its call since.
     *
     * @param recordLength how far the record went when its input was read
     * @param lastThatMatters the last line of the record on which a scenario may depend
     */
    static ScenarioState after(ScenarioState computed, long recordLength, long lastThatMatters) {
        return lastThatMatters > recordLength && TABLE.allows(computed, ScenarioEvent.OUTDATE)
                ? TABLE.next(computed, ScenarioEvent.OUTDATE)
                : computed;
    }
}
