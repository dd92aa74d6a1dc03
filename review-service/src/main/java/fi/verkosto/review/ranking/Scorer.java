package fi.verkosto.review.ranking;

import fi.verkosto.review.assignment.Assignment;
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

    static List<Scorer> of(List<Assignment> complete, List<Criterion> criteria) {
        return complete.stream()
                .flatMap(assignment -> of(assignment, criteria).stream())
                .toList();
    }

    private static Optional<Scorer> of(Assignment assignment, List<Criterion> criteria) {
        ScoreSheet sheet = assignment.sheet();
        return Mean.of(List.of(sheet), criteria)
                .map(mean -> new Scorer(assignment.evaluator(), assignment.completedAt(), sheet, mean));
    }
}
