package fi.verkosto.review.reading;

import fi.verkosto.messaging.Outbox;
import fi.verkosto.review.review.ApplicationChanged;
import fi.verkosto.review.review.InvolvementChanged;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * Tells the services that keep applications and mails who reads an application and who must not, in the transaction that
 * changes it. What is as it was told last is not told again.
 */
@ApplicationScoped
class TellReaders {

    /** After whoever looks for conflicts, so that nobody is told of readers who turn out disqualified a moment later. */
    private static final int LAST = 10_000;

    private static final int AT_ONCE = 100;

    private final Reviews reviews;
    private final ReaderLists lists;
    private final Outbox outbox;
    private final InstantSource clock;

    TellReaders(Reviews reviews, ReaderLists lists, Outbox outbox, InstantSource clock) {
        this.reviews = reviews;
        this.lists = lists;
        this.outbox = outbox;
        this.clock = clock;
    }

    void whereAnApplicationChanged(@Observes @Priority(LAST) ApplicationChanged event) {
        tell(event.review());
    }

    /** Whoever changes it has locked the review. */
    void whereInvolvementChanged(@Observes InvolvementChanged event) {
        tell(reviews.find(event.reviewId()).orElseThrow());
    }

    /**
     * Some of those that nobody was told of: from before this was told, or since an operator emptied the table.
     *
     * @return whether there were any
     */
    @Transactional
    boolean tellUntold() {
        List<UUID> untold = lists.untold(AT_ONCE);
        untold.forEach(id -> tell(reviews.lock(id).orElseThrow()));
        return !untold.isEmpty();
    }

    private void tell(Review review) {
        Readers present = lists.present(review);
        ReaderList list = lists.of(review.id());
        if (!list.says(present)) {
            list.say(present, clock.instant());
            lists.keep(list);
            outbox.publish(ReadersChanged.TOPIC, ReadersChanged.from(review, present, list.revision()));
        }
    }
}
