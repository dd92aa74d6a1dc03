package fi.verkosto.review.review;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.messaging.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps a review waiting for its officer while the applicant is asked for a supplement; the next version ends that. */
@ApplicationScoped
public class AwaitSupplement {

    private final Reviews reviews;
    private final ReviewTrail trail;

    AwaitSupplement(Reviews reviews, ReviewTrail trail) {
        this.reviews = reviews;
        this.trail = trail;
    }

    /** The events of one application come in order, so its submission has come before. */
    @Transactional
    public Outcome await(Supplement supplement) {
        Review review = reviews.lockByApplication(supplement.applicationId())
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND)
                        .with("applicationId", supplement.applicationId().toString()));
        return trail.follow(review, known -> known.await(supplement));
    }
}
