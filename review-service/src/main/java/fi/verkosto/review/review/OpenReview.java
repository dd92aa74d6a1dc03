package fi.verkosto.review.review;

import fi.verkosto.messaging.Outbox;
import fi.verkosto.messaging.Outcome;
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
    private final ReviewTrail trail;

    OpenReview(
            Reviews reviews, InstantSource clock, Outbox outbox, Event<ApplicationChanged> changed, ReviewTrail trail) {
        this.reviews = reviews;
        this.clock = clock;
        this.outbox = outbox;
        this.changed = changed;
        this.trail = trail;
    }

    @Transactional
    public Outcome open(Submission submission) {
        Optional<Review> known = reviews.lockByApplication(submission.applicationId());
        return known.isPresent() ? update(known.get(), submission) : openNew(submission);
    }

    private Outcome update(Review review, Submission submission) {
        SubmittedApplication before = review.application();
        Outcome outcome = trail.follow(review, known -> known.submitAgain(submission));
        if (!review.application().equals(before)) {
            changed.fire(new ApplicationChanged(review));
        }
        return outcome;
    }

    private Outcome openNew(Submission submission) {
        Review review = reviews.open(submission, clock.instant());
        reviews.withdrawal(submission.applicationId())
                .ifPresent(early -> trail.follow(review, opened -> opened.withdraw(early.revision())));
        outbox.publish(ReviewOpened.from(review));
        changed.fire(new ApplicationChanged(review));
        return Outcome.TAKEN;
    }
}
