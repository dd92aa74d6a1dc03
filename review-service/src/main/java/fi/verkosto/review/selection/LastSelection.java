package fi.verkosto.review.selection;

import fi.verkosto.review.scenario.ScenarioPolicies;
import fi.verkosto.review.scenario.Scenarios;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What the decisions of a call follow: its last selection, for once one of them is presented there is none after it. */
@ApplicationScoped
public class LastSelection {

    private final Selections selections;
    private final Scenarios scenarios;

    LastSelection(Selections selections, Scenarios scenarios) {
        this.selections = selections;
        this.scenarios = scenarios;
    }

    public Optional<Followed> of(UUID callId) {
        return selections.lastOf(callId).map(this::followed);
    }

    private Followed followed(Selection selection) {
        return new Followed(
                selection.id(),
                selection
                        .basis()
                        .fromScenario()
                        .map(scenario -> scenarios.find(scenario).orElseThrow().policies()));
    }

    /**
     * A selection and what it kept.
     *
     * @param policies none where it followed the ranking
     */
    public record Followed(UUID selection, Optional<ScenarioPolicies> policies) {}
}
