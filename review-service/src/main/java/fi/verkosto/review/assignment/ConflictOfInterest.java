package fi.verkosto.review.assignment;

import fi.verkosto.review.conflict.PersonDisqualified;
import fi.verkosto.review.review.DecisionWithdrawn;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.ScoresSetAside;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Takes from whoever is disqualified what they were asked for, and sets aside what they gave. */
@ApplicationScoped
class ConflictOfInterest {

    private final Assignments assignments;
    private final FinishReview finishReview;
    private final Event<ScoresSetAside> setAside;
    private final AssignmentTrail trail;

    ConflictOfInterest(
            Assignments assignments, FinishReview finishReview, Event<ScoresSetAside> setAside, AssignmentTrail trail) {
        this.assignments = assignments;
        this.finishReview = finishReview;
        this.setAside = setAside;
        this.trail = trail;
    }

    void endTheirPart(@Observes PersonDisqualified event) {
        Review review = event.review();
        List<Assignment> theirs = assignments.ofReview(review.id()).stream()
                .filter(assignment -> assignment.isOf(event.person()) && assignment.canBeDisqualified())
                .toList();
        if (theirs.isEmpty()) {
            return;
        }
        boolean counted = theirs.stream().anyMatch(Assignment::isComplete);
        theirs.forEach(this::disqualify);
        if (counted) {
            setAside.fire(new ScoresSetAside(review));
        }
        finishReview.ifDone(review);
    }

    void letItTakeEffect(@Observes DecisionWithdrawn event) {
        finishReview.ifDone(event.review());
    }

    private void disqualify(Assignment assignment) {
        assignment.disqualify();
        trail.recordDisqualification(assignment);
    }
}
