package fi.verkosto.coordination.status;

import java.math.BigDecimal;

/**
 * One thing for which a network is not on track.
 *
 * @param fact what was found
 * @param limit what it was held against: for an index the least, for everything else from how much on
 */
public record StatusReason(StatusCause cause, StatusLevel level, BigDecimal fact, BigDecimal limit) {}
