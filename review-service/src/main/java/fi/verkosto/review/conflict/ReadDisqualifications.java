package fi.verkosto.review.conflict;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.disqualification.Disqualification;
import fi.verkosto.review.disqualification.Disqualifications;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows who is disqualified from an application, and who was, to those who prepare and decide. */
@ApplicationScoped
public class ReadDisqualifications {

    private final Disqualifications disqualifications;
    private final Reviews reviews;
    private final ReviewAccess access;

    ReadDisqualifications(Disqualifications disqualifications, Reviews reviews, ReviewAccess access) {
        this.disqualifications = disqualifications;
        this.reviews = reviews;
        this.access = access;
    }

    @Transactional
    public Disqualification read(UUID id) {
        Disqualification disqualification =
                disqualifications.find(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        access.require(
                disqualification.reviewId(),
                disqualification.callId(),
                CallRole.OFFICER,
                CallRole.PRESENTER,
                CallRole.DECIDER);
        return disqualification;
    }

    @Transactional
    public List<Disqualification> ofReview(UUID reviewId) {
        Review review = reviews.find(reviewId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        access.require(reviewId, review.callId(), CallRole.OFFICER, CallRole.PRESENTER, CallRole.DECIDER);
        return disqualifications.ofReview(reviewId);
    }
}
