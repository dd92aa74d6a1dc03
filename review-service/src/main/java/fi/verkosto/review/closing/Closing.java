package fi.verkosto.review.closing;

import java.util.List;
import java.util.UUID;

/**
 * A call has closed, and this, or a part of it, is what was submitted to it.
 *
 * @param submitted how many applications there are in all parts together
 */
public record Closing(UUID callId, int submitted, List<SubmittedVersion> applications) {

    /**
     * What was submitted of one application.
     *
     * @param version the last one by then
     */
    public record SubmittedVersion(UUID applicationId, int version) {}
}
