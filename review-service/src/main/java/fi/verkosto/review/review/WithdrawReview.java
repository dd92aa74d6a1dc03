package fi.verkosto.review.review;

import fi.verkosto.messaging.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Ends the review of an application that its applicant withdrew. */
@ApplicationScoped
public class WithdrawReview {

    private final Reviews reviews;
    private final ReviewTrail trail;

    WithdrawReview(Reviews reviews, ReviewTrail trail) {
        this.reviews = reviews;
        this.trail = trail;
    }

    @Transactional
    public Outcome withdraw(WithdrawnApplication withdrawn) {
        Optional<Review> review = reviews.lockByApplication(withdrawn.applicationId());
        if (review.isEmpty()) {
            reviews.keep(new Withdrawal(withdrawn));
            return Outcome.TAKEN;
        }
        return trail.follow(review.get(), known -> known.withdraw(withdrawn.revision()));
    }
}
