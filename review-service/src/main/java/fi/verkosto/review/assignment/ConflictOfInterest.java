package fi.verkosto.review.assignment;

import fi.verkosto.api.request.Caller;
import fi.verkosto.review.review.ApplicationChanged;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Disqualifies an evaluator whose organisation is the lead or a member of the consortium: at each of their steps by the
 * organisation that their verified token names, and whenever the consortium changes.
 */
@ApplicationScoped
class ConflictOfInterest {

    private final Assignments assignments;
    private final FinishReview finishReview;
    private final Caller caller;
    private final AssignmentTrail trail;

    ConflictOfInterest(Assignments assignments, FinishReview finishReview, Caller caller, AssignmentTrail trail) {
        this.assignments = assignments;
        this.finishReview = finishReview;
        this.caller = caller;
        this.trail = trail;
    }

    void refuse(AssignmentStep step) {
        step.assignment().actsFor(caller.organisation());
        if (disqualifies(step.assignment(), step.review())) {
            finishReview.ifDone(step.review());
            throw new Disqualified();
        }
    }

    void checkAgain(@Observes ApplicationChanged event) {
        Review review = event.review();
        assignments.ofReview(review.id()).forEach(assignment -> disqualifies(assignment, review));
        finishReview.ifDone(review);
    }

    private boolean disqualifies(Assignment assignment, Review review) {
        boolean conflict = assignment.canBeDisqualified() && assignment.conflictsWith(review.application());
        if (conflict) {
            assignment.disqualify();
            trail.recordDisqualification(assignment);
        }
        return conflict;
    }
}
