package fi.verkosto.review.scenario;

import java.time.Instant;
import java.util.UUID;

/**
 * What a list shows of a scenario.
 *
 * @param summary null unless it is done
 * @param selectedAt null while nothing was drafted from it
 */
public record ScenarioRow(
        UUID id,
        String name,
        ScenarioPolicies policies,
        ScenarioState state,
        long recordLength,
        ScenarioSummary summary,
        String madeBy,
        Instant madeAt,
        Instant selectedAt,
        long version) {

    /** Where it is, given the last line of the record of its call on which it may depend. */
    ScenarioRow after(long lastThatMatters) {
        return new ScenarioRow(
                id,
                name,
                policies,
                ScenarioLifecycle.after(state, recordLength, lastThatMatters),
                recordLength,
                summary,
                madeBy,
                madeAt,
                selectedAt,
                version);
    }
}
