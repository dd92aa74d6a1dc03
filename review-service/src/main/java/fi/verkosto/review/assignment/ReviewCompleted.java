package fi.verkosto.review.assignment;

import fi.verkosto.messaging.PublicEvent;
import fi.verkosto.review.review.Review;
import java.time.Instant;
import java.util.UUID;

/** Every evaluator of an application has scored every criterion. */
record ReviewCompleted(
        UUID reviewId, String agency, long revision, UUID applicationId, UUID callId, Instant completedAt)
        implements PublicEvent {

    static ReviewCompleted from(Review review, Instant now) {
        return new ReviewCompleted(
                review.id(), review.agency(), review.nextRevision(), review.applicationId(), review.callId(), now);
    }

    @Override
    public String type() {
        return "fi.verkosto.review.completed.v1";
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
