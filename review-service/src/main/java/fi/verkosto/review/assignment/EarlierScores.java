package fi.verkosto.review.assignment;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * Scores that were complete until an officer reopened them.
 *
 * @param applicationVersion the version of the application that they were about
 */
public record EarlierScores(
        @Size(max = 100) List<Score> scores, int applicationVersion, Instant completedAt, Reopening reopened) {}
