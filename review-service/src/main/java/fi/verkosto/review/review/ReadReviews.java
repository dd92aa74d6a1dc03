package fi.verkosto.review.review;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.disqualification.ReviewAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows reviews to those who may read them. */
@ApplicationScoped
public class ReadReviews {

    private final Reviews reviews;
    private final CallAccess access;
    private final ReviewAccess reviewAccess;

    ReadReviews(Reviews reviews, CallAccess access, ReviewAccess reviewAccess) {
        this.reviewAccess = reviewAccess;
        this.reviews = reviews;
        this.access = access;
    }

    @Transactional
    public Review read(UUID id) {
        Review review = reviews.find(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        reviewAccess.requireReader(id, review.callId());
        return review;
    }

    /** Reviews of the given call, or of every call that the caller may read. */
    @Transactional
    public List<Review> page(Optional<UUID> callId, Optional<ReviewState> state, UUID after, int limit) {
        List<UUID> calls =
                callId.map(id -> List.of(access.requireReader(id).id())).orElseGet(access::readableCalls);
        return reviews.page(calls, reviewAccess.barred(calls), state, after, limit);
    }
}
