package fi.verkosto.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Ends the review of an application that its applicant withdrew. */
@ApplicationScoped
public class WithdrawReview {

    private final Reviews reviews;

    WithdrawReview(Reviews reviews) {
        this.reviews = reviews;
    }

    @Transactional
    public void withdraw(UUID applicationId, Instant withdrawnAt) {
        reviews.lockByApplication(applicationId)
                .ifPresentOrElse(Review::withdraw, () -> reviews.keep(new Withdrawal(applicationId, withdrawnAt)));
    }
}
