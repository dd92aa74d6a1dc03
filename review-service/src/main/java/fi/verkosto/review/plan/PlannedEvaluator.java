package fi.verkosto.review.plan;

/**
 * An evaluator as the register had them.
 *
 * @param load what they had before
 */
public record PlannedEvaluator(String person, int capacity, int load) {}
