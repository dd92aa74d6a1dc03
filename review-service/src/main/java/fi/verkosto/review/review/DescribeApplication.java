package fi.verkosto.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Keeps what the version under review says. That there is a newer version is news, which {@link OpenReview} takes once; that
 * review learns to read more of the same version is not.
 */
@ApplicationScoped
public class DescribeApplication {

    private final Reviews reviews;

    DescribeApplication(Reviews reviews) {
        this.reviews = reviews;
    }

    @Transactional
    public void describe(Submission submission) {
        reviews.lockByApplication(submission.applicationId())
                .ifPresent(review -> review.describe(submission.application()));
    }
}
