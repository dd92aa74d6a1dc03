package fi.verkosto.review.plan;

import java.util.List;

/**
 * Who is to be asked for what.
 *
 * @param pairs new ones, by application and person
 * @param existing what was assigned before, and counts
 * @param worst the least that an application with new evaluators gets: the sum of their suitability
 * @param groups how many there are that no evaluator joins
 */
public record Proposal(
        List<PlannedPair> pairs,
        List<PlannedPair> existing,
        List<PlannedEvaluator> evaluators,
        Figure worst,
        Figure total,
        Figure groups) {}
