package fi.verkosto.review.review;

import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** Opens one review for each application, at its first submission; later submissions update it. */
@ApplicationScoped
public class OpenReview {

    private final Reviews reviews;
    private final InstantSource clock;
    private final Outbox outbox;
    private final Event<ApplicationChanged> changed;

    OpenReview(Reviews reviews, InstantSource clock, Outbox outbox, Event<ApplicationChanged> changed) {
        this.reviews = reviews;
        this.clock = clock;
        this.outbox = outbox;
        this.changed = changed;
    }

    @Transactional
    public void open(Submission submission) {
        Optional<Review> known = reviews.lockByApplication(submission.applicationId());
        if (known.isPresent()) {
            update(known.get(), submission);
        } else {
            openNew(submission);
        }
    }

    private void update(Review review, Submission submission) {
        if (review.submitAgain(submission.application())) {
            changed.fire(new ApplicationChanged(review));
        }
    }

    private void openNew(Submission submission) {
        Review review = reviews.open(submission, clock.instant());
        if (reviews.wasWithdrawn(submission.applicationId())) {
            review.withdraw();
        }
        outbox.publish(ReviewOpened.from(review));
    }
}
