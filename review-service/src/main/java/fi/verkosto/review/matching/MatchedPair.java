package fi.verkosto.review.matching;

/**
 * Somebody is to evaluate an application.
 *
 * @param suitability 0 to 100
 */
public record MatchedPair(Pair pair, int suitability) {}
