package fi.verkosto.review.conflict;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.KnownCalls;
import fi.verkosto.review.disqualification.Disqualifications;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What every step with a disqualification begins with: the call is locked first, so that nobody selects meanwhile. */
@ApplicationScoped
class DisqualificationSteps {

    private final KnownCalls calls;
    private final Reviews reviews;
    private final CallAccess access;
    private final Disqualifications disqualifications;
    private final InstantSource clock;

    DisqualificationSteps(
            KnownCalls calls,
            Reviews reviews,
            CallAccess access,
            Disqualifications disqualifications,
            InstantSource clock) {
        this.disqualifications = disqualifications;
        this.calls = calls;
        this.reviews = reviews;
        this.access = access;
        this.clock = clock;
    }

    Step begin(UUID reviewId, CallRole... anyOf) {
        reviews.callOf(reviewId).ifPresent(calls::lock);
        Review review = reviews.lock(reviewId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        KnownCall call = access.require(review.callId(), anyOf);
        return new Step(review, call, access.person(), clock.instant());
    }

    /** For what is about somebody else: who is disqualified themselves has no part in it. */
    Step beginForOthers(UUID reviewId) {
        Step step = begin(reviewId, CallRole.OFFICER);
        if (disqualifications.hold(reviewId, step.person())) {
            throw new Refusal(ReviewError.PERSON_DISQUALIFIED);
        }
        return step;
    }

    /** The caller's token subject. */
    String person() {
        return access.person();
    }

    /** Those of the caller in the call. */
    List<CallRole> roles(KnownCall call) {
        return Stream.of(CallRole.values())
                .filter(role -> access.holds(call, role))
                .toList();
    }

    /** The review and its call, locked, and who takes the step when. */
    record Step(Review review, KnownCall call, String person, Instant now) {}
}
