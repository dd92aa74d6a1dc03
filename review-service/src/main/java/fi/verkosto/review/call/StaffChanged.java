package fi.verkosto.review.call;

import java.util.Set;
import java.util.UUID;

/**
 * The staff of a call were told, and may be others than before. Stays in this service; the call is locked.
 *
 * @param evaluators the token subjects of those who are evaluators now
 */
public record StaffChanged(UUID callId, Set<String> evaluators) {}
