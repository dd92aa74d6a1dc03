package fi.verkosto.review.scenario;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.solver.SearchPlaces;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Answers for one application of a scenario what it lacked, computed then where it was not before. */
@ApplicationScoped
public class ExplainApplication {

    private static final int MOST_KEPT = 1_000;

    /** As long as somebody waits for an answer. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final ReadScenarios readScenarios;

    /** What was computed of a scenario never changes. */
    private final Cache<Asked, LeftOutAnswer> answers =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    private final SearchPlaces places;

    ExplainApplication(ReadScenarios readScenarios, SearchPlaces places) {
        this.readScenarios = readScenarios;
        this.places = places;
    }

    public ScenarioApplication explain(UUID scenarioId, UUID applicationId) {
        Scenario scenario = readScenarios.show(scenarioId).scenario();
        ScenarioLifecycle.TABLE.next(scenario.computedState(), ScenarioEvent.EXPLAIN);
        int place = IntStream.range(0, scenario.input().candidates().size())
                .filter(at ->
                        scenario.input().candidates().get(at).applicationId().equals(applicationId))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        ScenarioApplication known = scenario.applications().get(place);
        return isAnswered(known) ? known : known.with(answer(scenario, place));
    }

    private static boolean isAnswered(ScenarioApplication known) {
        boolean needsNone = known.awarded() != null || known.tied();
        return needsNone || (known.answer() != null && known.answer().complete());
    }

    private LeftOutAnswer answer(Scenario scenario, int place) {
        Asked asked = new Asked(scenario.id(), place);
        return Optional.ofNullable(answers.getIfPresent(asked))
                .orElseGet(() -> places.search(() -> computedOnce(asked, scenario)));
    }

    /** Whoever waited for a place may have waited for the same. */
    private LeftOutAnswer computedOnce(Asked asked, Scenario scenario) {
        return Optional.ofNullable(answers.getIfPresent(asked)).orElseGet(() -> {
            LeftOutAnswer found = compute(scenario, asked.place());
            if (found.complete()) {
                answers.put(asked, found);
            }
            return found;
        });
    }

    /** Beside what is not known to be the best, nothing can be said of what is left out. */
    private static LeftOutAnswer compute(Scenario scenario, int place) {
        ScenarioOutcome outcome = scenario.outcome().orElseThrow();
        return outcome.proven()
                ? scenario.computation(LIMIT).answer(outcome.portfolio(), place)
                : LeftOutAnswer.UNANSWERED;
    }

    private record Asked(UUID scenario, int place) {}
}
