package fi.verkosto.coordination.plan;

import java.time.Instant;

/**
 * A version of a plan as lists show it.
 *
 * @param reason null of the first
 */
public record VersionSummary(int number, String reason, Instant adoptedAt) {}
