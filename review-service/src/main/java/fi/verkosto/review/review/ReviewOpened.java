package fi.verkosto.review.review;

import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/** An application has its review. */
record ReviewOpened(
        UUID reviewId, String agency, long revision, UUID applicationId, UUID callId, String strand, Instant openedAt)
        implements PublicEvent {

    static ReviewOpened from(Review review) {
        return new ReviewOpened(
                review.id(),
                review.agency(),
                review.nextRevision(),
                review.applicationId(),
                review.callId(),
                review.strand(),
                review.openedAt());
    }

    @Override
    public String type() {
        return "fi.verkosto.review.opened.v1";
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
