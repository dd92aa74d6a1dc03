package fi.verkosto.review.calibration;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How an evaluator scored, for a person to look into. Only severity corrects anything: with two or three scores for
 * each application the others are too uncertain.
 *
 * @param scores how many applications they scored
 * @param severity points by which they score lower than others would, which is what calibration adds to each of their
 *     scores; negative if lenient
 * @param standardError of the severity
 * @param spread standard deviation of their scores as a multiple of what is expected of an evaluator; empty with
 *     fewer than three scores
 * @param drift empty with fewer than three scores whose order of completion is known
 * @param disagreement root mean square of what neither merit nor severity explains, in points
 */
public record EvaluatorHint(
        String evaluator,
        int scores,
        double severity,
        double standardError,
        OptionalDouble spread,
        Optional<Drift> drift,
        double disagreement) {}
