package fi.verkosto.review.review;

import fi.verkosto.api.CommonError;
import fi.verkosto.api.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Keeps a review waiting for its officer while the applicant is asked for a supplement; the next version ends that. */
@ApplicationScoped
public class AwaitSupplement {

    private final Reviews reviews;

    AwaitSupplement(Reviews reviews) {
        this.reviews = reviews;
    }

    @Transactional
    public void until(UUID applicationId, Instant dueAt) {
        review(applicationId).awaitSupplement(dueAt);
    }

    @Transactional
    public void noLonger(UUID applicationId) {
        review(applicationId).awaitNoSupplement();
    }

    /** The events of one application come in order, so its submission has come before. */
    private Review review(UUID applicationId) {
        return reviews.lockByApplication(applicationId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
