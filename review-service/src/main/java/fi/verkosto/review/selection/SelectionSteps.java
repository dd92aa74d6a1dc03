package fi.verkosto.review.selection;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.KnownCalls;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.ReviewState;
import fi.verkosto.review.review.Reviews;
import fi.verkosto.review.review.SubmittedInTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a selection begins with: an officer of the call makes it, and the call is ready for it, which is to say closed, all
 * that was submitted has arrived, and every application is reviewed, ineligible or withdrawn.
 */
@ApplicationScoped
class SelectionSteps {

    private static final Set<ReviewState> UNFINISHED =
            Set.of(ReviewState.PENDING, ReviewState.ELIGIBLE, ReviewState.IN_REVIEW);

    /** More of them would only make the answer long. */
    private static final int MOST_NAMED = 100;

    private final KnownCalls calls;
    private final Reviews reviews;
    private final ReviewAccess access;
    private final SubmittedInTime submittedInTime;
    private final InstantSource clock;

    SelectionSteps(
            KnownCalls calls,
            Reviews reviews,
            ReviewAccess access,
            SubmittedInTime submittedInTime,
            InstantSource clock) {
        this.calls = calls;
        this.reviews = reviews;
        this.access = access;
        this.submittedInTime = submittedInTime;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else selects or decides in the call, and no applicant withdraws. */
    SelectionStep begin(UUID callId) {
        KnownCall call = calls.lock(callId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        access.requireAllOf(callId, CallRole.OFFICER);
        submittedInTime.requireAllArrived(call);
        List<Review> all = reviews.lockAll(callId);
        Map<ReviewState, Long> unfinished = all.stream()
                .filter(review -> UNFINISHED.contains(review.state()))
                .collect(Collectors.groupingBy(Review::state, TreeMap::new, Collectors.counting()));
        if (!unfinished.isEmpty()) {
            throw new Refusal(ReviewError.REVIEWS_UNFINISHED).with("unfinished", unfinished);
        }
        requireCurrentEligibility(all);
        return new SelectionStep(call, access.person(), clock.instant());
    }

    /** What was found of an earlier version neither lets an application in nor keeps it out. */
    private static void requireCurrentEligibility(List<Review> all) {
        List<UUID> outdated = all.stream()
                .filter(review -> review.state() != ReviewState.WITHDRAWN)
                .filter(review -> review.eligibility()
                        .filter(found -> found.isOutdatedBy(review.application()))
                        .isPresent())
                .map(Review::applicationId)
                .toList();
        if (!outdated.isEmpty()) {
            throw new Refusal(ReviewError.ELIGIBILITY_OUTDATED)
                    .with("applications", outdated.stream().limit(MOST_NAMED).toList());
        }
    }
}
