package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.conflict.Conflicts;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** An officer asks an evaluator of the call to score an application. */
@ApplicationScoped
public class OfferAssignment {

    private final OfficerSteps steps;
    private final Assignments assignments;
    private final Conflicts conflicts;
    private final AssignmentTrail trail;
    private final Sight sight;

    OfferAssignment(
            OfficerSteps steps, Assignments assignments, Conflicts conflicts, AssignmentTrail trail, Sight sight) {
        this.sight = sight;
        this.steps = steps;
        this.assignments = assignments;
        this.conflicts = conflicts;
        this.trail = trail;
    }

    @Transactional
    public SeenAssignment offer(UUID reviewId, String evaluator) {
        OfficerSteps.OfferStep step = steps.beginOffer(reviewId);
        Review review = step.review();
        requireEvaluator(step.call(), evaluator);
        review.assign();
        if (conflicts.exist(step.call(), review, evaluator)) {
            throw new Disqualified();
        }
        if (assignments.ofReview(reviewId).stream()
                .filter(assignment -> !assignment.leavesRoom())
                .anyMatch(assignment -> assignment.isOf(evaluator))) {
            throw new Refusal(ReviewError.ALREADY_ASSIGNED);
        }
        Assignment assignment = assignments.offer(review, evaluator);
        trail.record(assignment, ReviewRole.OFFICER, ReviewAction.EVALUATOR_ASKED);
        return sight.of(assignment, review);
    }

    private static void requireEvaluator(KnownCall call, String person) {
        if (!call.names(person, CallRole.EVALUATOR)) {
            Fault fault = new Fault("/evaluator", "evaluator-of-call", ReviewError.NOT_AN_EVALUATOR.title());
            throw new Refusal(ReviewError.NOT_AN_EVALUATOR).faults(List.of(fault));
        }
    }
}
