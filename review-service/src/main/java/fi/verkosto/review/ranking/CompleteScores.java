package fi.verkosto.review.ranking;

import fi.verkosto.review.assignment.Assignment;
import fi.verkosto.review.assignment.ScoreSheet;
import java.time.Instant;
import java.util.Optional;

/**
 * What one evaluator completed.
 *
 * @param completedAt empty where it was not kept
 */
public record CompleteScores(String evaluator, Optional<Instant> completedAt, ScoreSheet sheet) {

    static CompleteScores of(Assignment assignment) {
        return new CompleteScores(assignment.evaluator(), assignment.completedAt(), assignment.sheet());
    }
}
