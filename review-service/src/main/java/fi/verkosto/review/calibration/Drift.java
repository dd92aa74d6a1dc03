package fi.verkosto.review.calibration;

/**
 * How much an evaluator's scores rose from one to the next that they completed, beyond what the applications and
 * their severity explain, in points per score.
 *
 * @param standardError of the slope, if only chance is at work
 */
public record Drift(double slope, double standardError) {}
