package fi.verkosto.review.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What scores must have at least, lest a ranking would be a guess. */
final class Comparability {

    private static final int APPLICATIONS = 3;
    private static final int MOST_APPLICATIONS = 2_000;
    private static final int SCORES_FOR_EACH = 2;
    private static final int COMPARING_EVALUATORS = 2;
    private static final int APPLICATIONS_TO_COMPARE = 2;

    private Comparability() {}

    /** Every reason against a ranking; none if there may be one. */
    static List<Reason> objections(Design design) {
        List<Reason> reasons = new ArrayList<>();
        int applications = design.applications().levels();
        if (applications < APPLICATIONS) {
            reasons.add(new Reason.TooFewApplications(applications, APPLICATIONS));
        }
        if (applications > MOST_APPLICATIONS) {
            reasons.add(new Reason.TooManyApplications(applications, MOST_APPLICATIONS));
        }
        int needed = Math.max(
                SCORES_FOR_EACH * applications,
                applications + design.evaluators().levels());
        if (design.size() < needed) {
            reasons.add(new Reason.TooFewScores(design.size(), needed));
        }
        int comparing = comparingEvaluators(design.evaluators());
        if (comparing < COMPARING_EVALUATORS) {
            reasons.add(new Reason.TooFewComparingEvaluators(comparing, COMPARING_EVALUATORS));
        }
        if (design.size() > 1 && design.isConstant()) {
            reasons.add(new Reason.AllScoresEqual());
        }
        List<Reason.Group> groups = Groups.of(design);
        if (groups.size() > 1) {
            reasons.add(new Reason.SeparateGroups(groups));
        }
        return List.copyOf(reasons);
    }

    private static int comparingEvaluators(Factor evaluators) {
        return (int) IntStream.range(0, evaluators.levels())
                .filter(evaluator -> evaluators.size(evaluator) >= APPLICATIONS_TO_COMPARE)
                .count();
    }
}
