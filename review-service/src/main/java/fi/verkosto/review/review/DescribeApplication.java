package fi.verkosto.review.review;

import fi.verkosto.review.call.KnownCalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/**
 * Keeps what the version under review says. That there is a newer version is news, which {@link OpenReview} takes once; that
 * review learns to read more of the same version is not.
 */
@ApplicationScoped
public class DescribeApplication {

    private final KnownCalls calls;
    private final Reviews reviews;
    private final Event<ApplicationChanged> changed;
    private final BlindReviews blind;

    DescribeApplication(KnownCalls calls, Reviews reviews, Event<ApplicationChanged> changed, BlindReviews blind) {
        this.blind = blind;
        this.calls = calls;
        this.changed = changed;
        this.reviews = reviews;
    }

    @Transactional
    public void describe(Submission submission) {
        calls.keepUnchanged(submission.callId());
        blind.remember(submission);
        reviews.lockByApplication(submission.applicationId()).ifPresent(review -> describe(review, submission));
    }

    private void describe(Review review, Submission submission) {
        SubmittedApplication before = review.application();
        review.describe(submission.application());
        if (!review.application().equals(before)) {
            changed.fire(new ApplicationChanged(review));
        }
    }
}
