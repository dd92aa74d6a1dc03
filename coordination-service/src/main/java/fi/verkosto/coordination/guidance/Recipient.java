package fi.verkosto.coordination.guidance;

import java.time.Instant;

/**
 * An organisation for which a note is.
 *
 * @param acknowledgedAt null until it has
 */
public record Recipient(String businessId, String name, Instant acknowledgedAt) {}
