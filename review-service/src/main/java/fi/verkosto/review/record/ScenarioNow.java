package fi.verkosto.review.record;

import fi.verkosto.api.value.Money;
import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.review.scenario.Scenario;
import fi.verkosto.review.scenario.ScenarioApplication;
import fi.verkosto.review.scenario.ScenarioPolicies;
import fi.verkosto.review.scenario.ScenarioState;
import java.util.List;
import java.util.UUID;

/**
 * Where a scenario stands after a change.
 *
 * @param nameSha256 of what somebody called it
 * @param awards what it found; empty before
 * @param tied who could be in or out without anything being worse
 * @param proven whether awards and equals are known to be these; null before it is done, and where nothing keeps its policies
 * @param recordLength the line after which its input was read; null in lines from before that was told, as what follows
 * @param inputSha256 of what it chooses from and keeps to, as canonical JSON
 */
record ScenarioNow(
        UUID id,
        String nameSha256,
        ScenarioState state,
        ScenarioPolicies policies,
        List<Award> awards,
        List<UUID> tied,
        Boolean proven,
        Long recordLength,
        String inputSha256) {

    static ScenarioNow of(Scenario scenario) {
        List<ScenarioApplication> applications = scenario.applications();
        return new ScenarioNow(
                scenario.id(),
                CanonicalJson.sha256(scenario.name()),
                scenario.computedState(),
                scenario.policies(),
                applications.stream()
                        .filter(application -> application.awarded() != null)
                        .map(application -> new Award(application.applicationId(), application.awarded()))
                        .toList(),
                applications.stream()
                        .filter(ScenarioApplication::tied)
                        .map(ScenarioApplication::applicationId)
                        .toList(),
                scenario.isProven().orElse(null),
                scenario.recordLength(),
                scenario.inputSha256());
    }

    /** What an application would get. */
    record Award(UUID applicationId, Money sum) {}
}
