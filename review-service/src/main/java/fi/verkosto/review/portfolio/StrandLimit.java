package fi.verkosto.review.portfolio;

/**
 * What a strand can bear.
 *
 * @param awards at the most
 * @param money in cents; null where it shares that of the call
 */
public record StrandLimit(String strand, int awards, Long money) {}
