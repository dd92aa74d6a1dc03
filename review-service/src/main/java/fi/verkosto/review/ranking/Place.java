package fi.verkosto.review.ranking;

/**
 * A contender in its place.
 *
 * @param number 1 is the best
 * @param sharedBy how many have it; 1 if nobody else does
 */
public record Place(int number, int sharedBy, Contender contender) {}
