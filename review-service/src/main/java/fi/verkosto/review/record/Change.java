package fi.verkosto.review.record;

import fi.verkosto.review.review.SubmittedApplication;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What a line of a record says, without its place in the chain.
 *
 * @param by the subject of a token, or the name of the service
 * @param details as in the trail, but for words of people, which are there as their hashes
 * @param terms what a call says, where it was learnt
 * @param application what a version says, where it was received
 * @param review how the review stands then; null to be asked at the end of the transaction
 */
record Change(
        UUID callId,
        UUID reviewId,
        Instant at,
        String by,
        String role,
        String action,
        Map<String, String> details,
        Terms terms,
        SubmittedApplication application,
        ReviewNow review) {

    /** A call was published, or published again. */
    private static final String CALL_LEARNED = "CALL_LEARNED";

    /** A version of an application came under review, or more was learnt of the one that is. */
    private static final String APPLICATION_RECEIVED = "APPLICATION_RECEIVED";

    /** Who does what the system does. */
    record BySystem(String name, String role, Instant at) {

        Change learned(UUID callId, Terms terms) {
            return new Change(callId, null, at, name, role, CALL_LEARNED, Map.of(), terms, null, null);
        }

        Change received(UUID callId, ReviewNow review, SubmittedApplication application) {
            return new Change(
                    callId, review.id(), at, name, role, APPLICATION_RECEIVED, Map.of(), null, application, review);
        }
    }
}
