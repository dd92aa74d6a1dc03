package fi.verkosto.review.calibration;

/**
 * How far scores differ, and by what: standard deviations by restricted maximum likelihood, in points of the scale.
 *
 * @param applications of the applications' merit
 * @param evaluators of the evaluators' leaning
 * @param rest of what neither explains
 * @param deviance minus twice the restricted log-likelihood at these values, which is the least there is
 */
public record VarianceComponents(double applications, double evaluators, double rest, double deviance) {}
