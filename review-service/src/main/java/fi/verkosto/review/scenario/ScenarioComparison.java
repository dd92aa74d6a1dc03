package fi.verkosto.review.scenario;

import fi.verkosto.api.value.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Scenarios of a call side by side.
 *
 * @param scenarios in the order in which they were asked for
 * @param applications of all of them, in the order of the ranking of the first that has them
 */
public record ScenarioComparison(List<ShownScenario> scenarios, List<Compared> applications) {

    static ScenarioComparison of(List<ShownScenario> scenarios) {
        Map<UUID, ScenarioApplication> all = new LinkedHashMap<>();
        List<Map<UUID, ScenarioApplication>> each = new ArrayList<>();
        scenarios.forEach(shown -> {
            Map<UUID, ScenarioApplication> own = new LinkedHashMap<>();
            shown.scenario().applications().forEach(application -> own.put(application.applicationId(), application));
            own.forEach(all::putIfAbsent);
            each.add(own);
        });
        return new ScenarioComparison(
                scenarios,
                all.values().stream()
                        .map(application -> Compared.of(application, each))
                        .toList());
    }

    /**
     * An application in each of the scenarios.
     *
     * @param awarded in their order; null where it is left out, or not there
     * @param tied in their order
     */
    public record Compared(ScenarioApplication application, List<Money> awarded, List<Boolean> tied) {

        static Compared of(ScenarioApplication application, List<Map<UUID, ScenarioApplication>> each) {
            List<Money> awarded = new ArrayList<>();
            List<Boolean> tied = new ArrayList<>();
            each.forEach(own -> {
                ScenarioApplication found = own.get(application.applicationId());
                awarded.add(found == null ? null : found.awarded());
                tied.add(found != null && found.tied());
            });
            return new Compared(application, awarded, tied);
        }
    }
}
