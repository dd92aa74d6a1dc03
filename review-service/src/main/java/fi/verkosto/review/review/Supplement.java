package fi.verkosto.review.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether a supplement of an application is awaited, as of this revision of it.
 *
 * @param dueAt until when; empty where it is not asked for any more
 */
public record Supplement(UUID applicationId, UUID callId, long revision, Optional<Instant> dueAt) {}
