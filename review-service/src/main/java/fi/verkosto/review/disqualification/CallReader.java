package fi.verkosto.review.disqualification;

import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who reads a call as a whole.
 *
 * @param isOfAgency whether they are of the agency whose call it is, who knows people by name
 * @param barred the reviews that they are disqualified from, which are not there for them
 */
public record CallReader(KnownCall call, CallRole role, boolean isOfAgency, Set<UUID> barred) {}
