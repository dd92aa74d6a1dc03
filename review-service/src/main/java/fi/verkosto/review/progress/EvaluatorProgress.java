package fi.verkosto.review.progress;

import java.time.Instant;
import java.util.Optional;

/**
 * How far one evaluator is.
 *
 * @param lastCompletedAt empty if they completed nothing that is known of
 */
public record EvaluatorProgress(String evaluator, Load load, Optional<Instant> lastCompletedAt) {}
