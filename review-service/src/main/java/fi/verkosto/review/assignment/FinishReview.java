package fi.verkosto.review.assignment;

import fi.verkosto.messaging.Outbox;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.ReviewState;
import fi.verkosto.review.review.ScoresSetAside;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.InstantSource;
import java.util.List;

/**
 * Finishes a review as soon as every evaluator who still counts, at least one, has completed. One that has none left goes
 * back to where evaluators are asked.
 */
@ApplicationScoped
class FinishReview {

    private final Assignments assignments;
    private final InstantSource clock;
    private final Outbox outbox;
    private final Event<ScoresSetAside> setAside;

    FinishReview(Assignments assignments, InstantSource clock, Outbox outbox, Event<ScoresSetAside> setAside) {
        this.setAside = setAside;
        this.assignments = assignments;
        this.clock = clock;
        this.outbox = outbox;
    }

    void ifDone(Review review) {
        List<Assignment> counting = assignments.ofReview(review.id()).stream()
                .filter(Assignment::counts)
                .toList();
        if (counting.isEmpty() && review.state() == ReviewState.REVIEWED) {
            review.setAside();
            setAside.fire(new ScoresSetAside(review));
            outbox.publish(ReviewReopened.from(review, clock.instant()));
        } else if (counting.isEmpty()) {
            review.stopIfStarted();
        } else if (counting.stream().allMatch(Assignment::isComplete) && review.canFinish()) {
            review.finish();
            outbox.publish(ReviewCompleted.from(review, clock.instant()));
        }
    }
}
