package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.KnownCalls;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** What an officer's steps with assignments begin with. The review is locked before the assignment, as everywhere. */
@ApplicationScoped
class OfficerSteps {

    private final KnownCalls calls;
    private final Reviews reviews;
    private final Assignments assignments;
    private final ReviewAccess access;
    private final InstantSource clock;

    OfficerSteps(KnownCalls calls, Reviews reviews, Assignments assignments, ReviewAccess access, InstantSource clock) {
        this.calls = calls;
        this.reviews = reviews;
        this.assignments = assignments;
        this.access = access;
        this.clock = clock;
    }

    /** The call is kept from changing, and before the review: who leaves the staff must not be asked meanwhile. */
    OfferStep beginOffer(UUID reviewId) {
        reviews.callOf(reviewId).ifPresent(calls::keepUnchanged);
        Review review = reviews.lock(reviewId).orElseThrow(OfficerSteps::notFound);
        KnownCall call = access.require(reviewId, review.callId(), CallRole.OFFICER);
        return new OfferStep(review, call, clock.instant());
    }

    /** The call is locked first, so that nobody selects or presents meanwhile. */
    AssignmentStep beginAlone(UUID assignmentId, String ifMatch) {
        assignments.reviewOf(assignmentId).flatMap(reviews::callOf).ifPresent(calls::lock);
        return begin(assignmentId, ifMatch);
    }

    AssignmentStep begin(UUID assignmentId, String ifMatch) {
        Review review =
                assignments.reviewOf(assignmentId).flatMap(reviews::lock).orElseThrow(OfficerSteps::notFound);
        KnownCall call = access.require(review.id(), review.callId(), CallRole.OFFICER);
        Assignment assignment = assignments.lock(assignmentId).orElseThrow(OfficerSteps::notFound);
        Versions.check(ifMatch, assignment.version());
        return new AssignmentStep(assignment, review, call, access.person(), clock.instant());
    }

    private static Refusal notFound() {
        return new Refusal(CommonError.NOT_FOUND);
    }

    /** The review, locked, and its call, kept from changing. */
    record OfferStep(Review review, KnownCall call, Instant now) {}
}
