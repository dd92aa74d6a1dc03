package fi.verkosto.review.ranking;

import fi.verkosto.review.assignment.ScoreSheet;
import fi.verkosto.review.call.Criterion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An evaluator who scored every criterion of an application.
 *
 * @param completedAt empty where it was not kept
 * @param mean of theirs alone, weighted over the criteria
 */
public record Scorer(String evaluator, Optional<Instant> completedAt, ScoreSheet sheet, Mean mean) {

    /** None if a criterion is not scored. */
    static Optional<Scorer> of(CompleteScores scores, List<Criterion> criteria) {
        return Mean.of(List.of(scores.sheet()), criteria)
                .map(mean -> new Scorer(scores.evaluator(), scores.completedAt(), scores.sheet(), mean));
    }
}
