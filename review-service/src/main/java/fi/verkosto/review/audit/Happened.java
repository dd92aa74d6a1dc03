package fi.verkosto.review.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something was written into the trail. Stays in this service, for whoever keeps more of it than the trail does.
 *
 * @param aboutId what it is about, most often a review; null if it is about a call as a whole
 * @param callId null if it is about one thing
 * @param by the subject of a token, or the name of the service
 */
public record Happened(
        UUID aboutId,
        UUID callId,
        String by,
        ReviewRole role,
        ReviewAction action,
        Instant at,
        Map<String, String> details) {}
