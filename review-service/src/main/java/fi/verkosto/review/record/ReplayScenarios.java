package fi.verkosto.review.record;

import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.scenario.ScenarioAgain;
import fi.verkosto.review.scenario.ScenarioAgain.Found;
import fi.verkosto.review.scenario.ScenarioState;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Computes the scenarios of a record again: each from the ranking as it was when it was asked for. */
final class ReplayScenarios {

    private final Rankings rankings;
    private final Duration limit;
    private final Map<UUID, ScenarioAgain> started = new HashMap<>();

    ReplayScenarios(Rankings rankings, Duration limit) {
        this.rankings = rankings;
        this.limit = limit;
    }

    /** None for what is not computed, or was not proven in its time: nothing can follow from that. */
    Optional<Again> follow(Line line) {
        if (line.scenario() == null) {
            return Optional.empty();
        }
        if (line.action().equals(ReviewAction.SCENARIO_STARTED.name())) {
            return Optional.of(start(line));
        }
        return line.action().equals(ReviewAction.SCENARIO_COMPUTED.name()) && isSettled(line.scenario())
                ? Optional.of(compute(line))
                : Optional.empty();
    }

    private static boolean isSettled(ScenarioNow scenario) {
        return scenario.state() == ScenarioState.CLASHING || Boolean.TRUE.equals(scenario.proven());
    }

    /** Others may have done something between the moment when its input was read and its line. */
    private Again start(Line line) {
        ScenarioNow scenario = line.scenario();
        long before = line.number() - 1;
        ScenarioAgain asOfLine = again(rankings.at(before));
        ScenarioAgain same = hasInput(asOfLine, scenario)
                ? asOfLine
                : rankings.between(scenario.recordLength() == null ? before : scenario.recordLength(), before)
                        .map(ReplayScenarios::again)
                        .filter(again -> hasInput(again, scenario))
                        .findFirst()
                        .orElse(asOfLine);
        started.put(scenario.id(), same);
        return Again.of(
                line, Again.Part.SCENARIO, scenario.id(), Again.difference(scenario.inputSha256(), same.inputSha256()));
    }

    private static ScenarioAgain again(Rankings.AsOf asOf) {
        return new ScenarioAgain(asOf.ranking(), asOf.terms().limits());
    }

    private static boolean hasInput(ScenarioAgain again, ScenarioNow scenario) {
        return again.inputSha256().equals(scenario.inputSha256());
    }

    private Again compute(Line line) {
        ScenarioNow scenario = line.scenario();
        Optional<String> difference = Optional.ofNullable(started.get(scenario.id()))
                .map(again -> difference(scenario, again.find(scenario.policies(), limit)))
                .orElse(Optional.of("the record does not say when it was asked for"));
        return Again.of(line, Again.Part.SCENARIO, scenario.id(), difference);
    }

    private static Optional<String> difference(ScenarioNow scenario, Found found) {
        return switch (found) {
            case Found.Clashing _ -> Again.difference(scenario.state(), ScenarioState.CLASHING);
            case Found.Unproven _ -> Optional.of("the time did not suffice to find it again");
            case Found.Chosen(var awards, var tied) ->
                Again.difference(scenario.state(), ScenarioState.DONE)
                        .or(() -> Again.difference(
                                scenario.awards(),
                                awards.entrySet().stream()
                                        .map(award -> new ScenarioNow.Award(award.getKey(), award.getValue()))
                                        .toList()))
                        .or(() -> Again.difference(scenario.tied(), tied));
        };
    }
}
