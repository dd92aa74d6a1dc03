package fi.verkosto.review.assignment;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Scores that were complete until an officer reopened them.
 *
 * @param applicationVersion the version of the application that they were about
 * @param completedAt null where it is from before that was kept
 */
public record EarlierScores(
        @Size(max = 100) List<Score> scores,
        int applicationVersion,
        @Schema(nullable = true) Instant completedAt,
        Reopening reopened) {

    /** With other words in the place of what the officer wrote, and of what the evaluator did. */
    EarlierScores in(UnaryOperator<String> officers, UnaryOperator<String> evaluators) {
        return new EarlierScores(
                scores.stream().map(score -> score.in(evaluators)).toList(),
                applicationVersion,
                completedAt,
                reopened.in(officers));
    }
}
