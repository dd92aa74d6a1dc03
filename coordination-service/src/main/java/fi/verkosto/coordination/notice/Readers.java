package fi.verkosto.coordination.notice;

import java.util.UUID;

/**
 * Whom something waits for.
 *
 * @param networkId whose lead; null where it is the coordinator of the programme
 */
record Readers(UUID programmeId, UUID networkId) {}
