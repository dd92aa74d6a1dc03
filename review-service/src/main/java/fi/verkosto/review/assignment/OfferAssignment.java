package fi.verkosto.review.assignment;

import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** An officer asks an evaluator of the call to score an application. */
@ApplicationScoped
public class OfferAssignment {

    private final OfficerSteps steps;
    private final Candidates candidates;
    private final Assignments assignments;
    private final AssignmentTrail trail;
    private final Sight sight;

    OfferAssignment(
            OfficerSteps steps, Candidates candidates, Assignments assignments, AssignmentTrail trail, Sight sight) {
        this.sight = sight;
        this.steps = steps;
        this.candidates = candidates;
        this.assignments = assignments;
        this.trail = trail;
    }

    @Transactional
    public SeenAssignment offer(UUID reviewId, String evaluator) {
        OfficerSteps.OfferStep step = steps.beginOffer(reviewId);
        Review review = step.review();
        candidates.requireOfCall(step.call(), evaluator);
        review.assign();
        candidates.requireFree(step.call(), review, evaluator);
        Assignment assignment = assignments.offer(review, evaluator);
        trail.record(assignment, ReviewRole.OFFICER, ReviewAction.EVALUATOR_ASKED);
        return sight.of(assignment, review);
    }
}
