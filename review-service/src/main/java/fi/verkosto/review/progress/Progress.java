package fi.verkosto.review.progress;

import java.util.List;

/**
 * How far the review of a call is.
 *
 * @param evaluators those of the call's staff, and whoever else was asked
 */
public record Progress(List<ApplicationProgress> applications, List<EvaluatorProgress> evaluators) {}
