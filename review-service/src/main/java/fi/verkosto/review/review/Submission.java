package fi.verkosto.review.review;

import java.util.UUID;

/** A version of an application that was submitted to a call. */
public record Submission(UUID applicationId, UUID callId, SubmittedApplication application) {}
