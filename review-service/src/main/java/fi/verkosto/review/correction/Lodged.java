package fi.verkosto.review.correction;

import java.time.Instant;

/**
 * A correction request as it came.
 *
 * @param party business ID of the organisation that asks
 * @param arrivedAt to the second
 */
public record Lodged(String party, CorrectionChannel channel, Instant arrivedAt, String demand, String grounds) {}
