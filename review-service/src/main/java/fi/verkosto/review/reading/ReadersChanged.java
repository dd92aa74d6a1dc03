package fi.verkosto.review.reading;

import fi.verkosto.messaging.PublicEvent;
import fi.verkosto.review.review.Review;
import java.util.List;
import java.util.UUID;

/** Who reads an application because of its review, and who must not read it: the whole of it, each time. */
record ReadersChanged(
        UUID reviewId,
        String agency,
        long revision,
        UUID applicationId,
        UUID callId,
        int version,
        List<String> evaluators,
        List<String> disqualified)
        implements PublicEvent {

    /** For the services alone: who evaluates what, and who is disqualified from it, is nobody else's business. */
    static final String TOPIC = "verkosto.readers";

    static ReadersChanged from(Review review, Readers readers, long revision) {
        return new ReadersChanged(
                review.id(),
                review.agency(),
                revision,
                review.applicationId(),
                review.callId(),
                readers.version(),
                readers.evaluators(),
                readers.disqualified());
    }

    @Override
    public String type() {
        return "fi.verkosto.review.readers-changed.v1";
    }

    @Override
    public UUID subject() {
        return reviewId;
    }

    /** The topic keeps the last one of each key. */
    @Override
    public UUID partitionKey() {
        return applicationId;
    }
}
