package fi.verkosto.review.review;

import java.time.Instant;
import java.util.UUID;

/** An application that its applicant took back, in this revision of it. */
public record WithdrawnApplication(UUID applicationId, UUID callId, long revision, Instant withdrawnAt) {}
