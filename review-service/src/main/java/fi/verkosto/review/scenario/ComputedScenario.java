package fi.verkosto.review.scenario;

import java.util.List;

/** What came of a computation. */
sealed interface ComputedScenario {

    record Done(ScenarioOutcome outcome) implements ComputedScenario {}

    /**
     * Nothing keeps all policies.
     *
     * @param policies a smallest set of them that nothing keeps
     */
    record Clashing(List<PolicyKind> policies) implements ComputedScenario {}
}
