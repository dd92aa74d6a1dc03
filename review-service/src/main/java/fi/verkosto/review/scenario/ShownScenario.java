package fi.verkosto.review.scenario;

/** A scenario as it is read, with where it is by now. */
public record ShownScenario(Scenario scenario, ScenarioState state) {

    /** One that was asked for just now. */
    public static ShownScenario started(Scenario scenario) {
        return new ShownScenario(scenario, scenario.computedState());
    }

    static ShownScenario of(Scenario scenario, long lastThatMatters) {
        return new ShownScenario(scenario, scenario.state(lastThatMatters));
    }
}
