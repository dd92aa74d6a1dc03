package fi.verkosto.review.selection;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.call.CallRights;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.KnownCalls;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.ReviewState;
import fi.verkosto.review.review.Reviews;
import fi.verkosto.review.review.SubmittedInTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The calls that are ready for a selection: closed, all that was submitted has arrived, and every application reviewed, ineligible or withdrawn. */
@ApplicationScoped
class ReadyCalls {

    private static final Set<ReviewState> UNFINISHED =
            Set.of(ReviewState.PENDING, ReviewState.ELIGIBLE, ReviewState.IN_REVIEW);

    private final KnownCalls calls;
    private final Reviews reviews;
    private final CallRights rights;
    private final SubmittedInTime submittedInTime;

    ReadyCalls(KnownCalls calls, Reviews reviews, CallRights rights, SubmittedInTime submittedInTime) {
        this.calls = calls;
        this.reviews = reviews;
        this.rights = rights;
        this.submittedInTime = submittedInTime;
    }

    /** The call, locked: until the transaction ends nobody else selects or decides in it. For its officers only. */
    KnownCall lock(UUID callId) {
        KnownCall call = calls.lock(callId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        rights.require(callId, CallRole.OFFICER);
        submittedInTime.requireAllArrived(call);
        Map<ReviewState, Long> unfinished = reviews.ofCall(callId).stream()
                .filter(review -> UNFINISHED.contains(review.state()))
                .collect(Collectors.groupingBy(Review::state, TreeMap::new, Collectors.counting()));
        if (!unfinished.isEmpty()) {
            throw new Refusal(ReviewError.REVIEWS_UNFINISHED).with("unfinished", unfinished);
        }
        return call;
    }
}
