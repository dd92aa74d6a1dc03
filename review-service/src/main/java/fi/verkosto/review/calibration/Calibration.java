package fi.verkosto.review.calibration;

import java.util.List;

/**
 * What the scores of a call say once evaluators' severity is taken out of them, with how sure that is
 * (docs/adr/0065-calibrated-ranking.md). A score is the general mean plus the application's merit plus the
 * evaluator's leaning plus a rest; merit and leaning are random effects that cross.
 */
public sealed interface Calibration permits Calibrated, NotComparable {

    /**
     * Calibrates the scores of applications that compete with each other. The outcome does not depend on the order of
     * the scores, and nothing in it on chance.
     *
     * @throws IllegalArgumentException if an evaluator has two scores for one application
     */
    static Calibration of(List<Score> scores) {
        Design design = Design.of(scores);
        List<Reason> reasons = Comparability.objections(design);
        return reasons.isEmpty() ? Ranker.rank(design) : new NotComparable(reasons);
    }
}
