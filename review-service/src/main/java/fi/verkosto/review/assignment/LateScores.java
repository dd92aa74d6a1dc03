package fi.verkosto.review.assignment;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Scores that came after an officer had ended the assignment: noted, and counted nowhere.
 *
 * @param applicationVersion the version of the application that they are about
 */
public record LateScores(@Size(max = 100) List<Score> scores, int applicationVersion, Instant at) {

    LateScores in(UnaryOperator<String> words) {
        return new LateScores(scores.stream().map(score -> score.in(words)).toList(), applicationVersion, at);
    }
}
