package fi.verkosto.review.assignment;

/**
 * What an evaluator gives for one criterion.
 *
 * @param criterion the criterion's ID
 * @param score a whole number from 0 to the criterion's maximum
 */
public record Score(String criterion, int score, String rationale) {}
