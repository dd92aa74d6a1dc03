package fi.verkosto.review.scenario;

import fi.verkosto.review.portfolio.Cents;
import fi.verkosto.review.scenario.ScenarioApplication.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a scenario makes of each application that it chose from, in the units that people know. */
record ApplicationsOfScenario(ScenarioInput input, ScenarioOutcome outcome) {

    private static final int DECIMALS = 4;

    List<ScenarioApplication> all() {
        return IntStream.range(0, input.candidates().size()).mapToObj(this::at).toList();
    }

    private ScenarioApplication at(int place) {
        ScenarioCandidate candidate = input.candidates().get(place);
        boolean tied = outcome.hasTied(place);
        return new ScenarioApplication(
                candidate.applicationId(),
                candidate.reviewId(),
                candidate.caseNumber(),
                candidate.title(),
                candidate.lead(),
                candidate.strand(),
                candidate.place(),
                input.mean(candidate.points()),
                candidate.requestedGrant(),
                Optional.ofNullable(outcome.awards().get(place))
                        .map(Cents::money)
                        .orElse(null),
                tied,
                tied ? null : outcome.answers().get(place),
                robustness().map(found -> standing(found, place)).orElse(null),
                robustness().map(found -> index(found, place)).orElse(null));
    }

    private Optional<ScenarioRobustness> robustness() {
        return Optional.ofNullable(outcome.robustness());
    }

    private static Standing standing(ScenarioRobustness robustness, int place) {
        return switch (robustness.method()) {
            case EXACT -> standing(robustness.included().get(place), robustness.portfolios());
            case SAMPLED, UNKNOWN -> null;
        };
    }

    private static Standing standing(int included, int portfolios) {
        if (included == portfolios) {
            return Standing.CORE;
        }
        return included == 0 ? Standing.EXTERIOR : Standing.BORDERLINE;
    }

    private static BigDecimal index(ScenarioRobustness robustness, int place) {
        return switch (robustness.method()) {
            case EXACT -> share(robustness.included().get(place), robustness.portfolios());
            case SAMPLED -> share(robustness.included().get(place), robustness.weightings());
            case UNKNOWN -> null;
        };
    }

    private static BigDecimal share(int part, int of) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP);
    }
}
