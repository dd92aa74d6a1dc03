package fi.verkosto.review.assignment;

import fi.verkosto.messaging.PublicEvent;
import fi.verkosto.review.review.Review;
import java.time.Instant;
import java.util.UUID;

/** Scores of a completed review can be changed again, so it is not complete any more. */
record ReviewReopened(UUID reviewId, String agency, long revision, UUID applicationId, UUID callId, Instant reopenedAt)
        implements PublicEvent {

    static ReviewReopened from(Review review, Instant now) {
        return new ReviewReopened(
                review.id(), review.agency(), review.nextRevision(), review.applicationId(), review.callId(), now);
    }

    @Override
    public String type() {
        return "fi.verkosto.review.reopened.v1";
    }

    @Override
    public UUID subject() {
        return reviewId;
    }

    /** The review and the decision of an application are one story to whoever follows it. */
    @Override
    public UUID partitionKey() {
        return applicationId;
    }
}
