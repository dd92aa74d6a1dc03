package fi.verkosto.review.calibration;

import java.util.OptionalInt;
import java.util.UUID;

/**
 * What one evaluator gave one application: their weighted mean over the criteria, on the scale of the call, more
 * being better.
 *
 * @param completed which of the evaluator's scores this was by the time of completion; only for {@link Drift}
 */
public record Score(UUID applicationId, String evaluator, double value, OptionalInt completed) {

    private static final double GREATEST = 1e100;

    /**
     * Takes a value that can be reckoned with.
     *
     * @throws IllegalArgumentException if the value is not a number or beyond ±10¹⁰⁰
     */
    public Score {
        if (!(Math.abs(value) <= GREATEST)) {
            throw new IllegalArgumentException("No score: " + value);
        }
    }

    /** Of which nobody knows when it was completed. */
    public Score(UUID applicationId, String evaluator, double value) {
        this(applicationId, evaluator, value, OptionalInt.empty());
    }
}
