package fi.verkosto.review.record;

import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.record.Again.Part;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which lines say what software made them: those that something was reckoned for. Lines from before that was told say nothing, and less is
 * asked of them; so once one of a record says it, each after it does.
 */
final class ToldSoftware {

    private static final Set<String> RECKONING = Stream.of(
                    ReviewAction.SCENARIO_STARTED,
                    ReviewAction.SCENARIO_COMPUTED,
                    ReviewAction.LOTTERY_COMMITTED,
                    ReviewAction.LOTTERY_DRAWN,
                    ReviewAction.APPLICATIONS_SELECTED)
            .map(ReviewAction::name)
            .collect(Collectors.toUnmodifiableSet());

    private boolean isTold;

    /** The rules and limits of a decision are reckoned with, too. */
    static boolean isToldOf(String action) {
        return RECKONING.contains(action) || RecordedSteps.isAboutOneDecision(action);
    }

    /** None where the line says it, or need not. */
    Optional<Again> follow(Line line) {
        isTold = isTold || line.software() != null;
        return isTold && line.software() == null && isToldOf(line.action())
                ? Optional.of(Again.of(
                        line,
                        Part.RECORD,
                        null,
                        Optional.of("it does not say what software made it, as a line before it does")))
                : Optional.empty();
    }
}
