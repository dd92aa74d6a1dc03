package fi.verkosto.review.review;

import java.util.UUID;

/**
 * A version of an application that was submitted to a call.
 *
 * @param revision of the application, which grows with everything that is told of it
 */
public record Submission(UUID applicationId, UUID callId, long revision, SubmittedApplication application) {}
