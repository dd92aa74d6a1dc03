package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.value.Identifiers;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRights;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.KnownCalls;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** An officer asks an evaluator of the call to score an application. */
@ApplicationScoped
public class OfferAssignment {

    private final KnownCalls calls;
    private final Reviews reviews;
    private final Assignments assignments;
    private final CallRights rights;
    private final Identifiers identifiers;
    private final AssignmentTrail trail;

    OfferAssignment(
            KnownCalls calls,
            Reviews reviews,
            Assignments assignments,
            CallRights rights,
            Identifiers identifiers,
            AssignmentTrail trail) {
        this.calls = calls;
        this.reviews = reviews;
        this.assignments = assignments;
        this.rights = rights;
        this.identifiers = identifiers;
        this.trail = trail;
    }

    @Transactional
    public SeenAssignment offer(UUID reviewId, String evaluator) {
        // Kept from changing, and before the review, as everywhere: who leaves the staff must not be asked meanwhile.
        reviews.callOf(reviewId).ifPresent(calls::keepUnchanged);
        Review review = reviews.lock(reviewId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        KnownCall call = rights.require(review.callId(), CallRole.OFFICER);
        requireEvaluator(call, evaluator);
        review.assign();
        if (assignments.ofReview(reviewId).stream()
                .filter(assignment -> !assignment.hasEnded())
                .anyMatch(assignment -> assignment.isOf(evaluator))) {
            throw new Refusal(ReviewError.ALREADY_ASSIGNED);
        }
        Assignment assignment = new Assignment(identifiers.next(), reviewId, review.callId(), evaluator);
        assignments.add(assignment);
        trail.record(assignment, ReviewRole.OFFICER, ReviewAction.EVALUATOR_ASKED);
        return new SeenAssignment(assignment, review, true);
    }

    private static void requireEvaluator(KnownCall call, String person) {
        if (!call.hasStaff(person, CallRole.EVALUATOR)) {
            Fault fault = new Fault("/evaluator", "evaluator-of-call", ReviewError.NOT_AN_EVALUATOR.title());
            throw new Refusal(ReviewError.NOT_AN_EVALUATOR).faults(List.of(fault));
        }
    }
}
