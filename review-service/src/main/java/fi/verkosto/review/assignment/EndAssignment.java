package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRights;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** An officer takes an application from an evaluator who does not get it done, so that nobody holds up a call alone. */
@ApplicationScoped
public class EndAssignment {

    private final Reviews reviews;
    private final Assignments assignments;
    private final FinishReview finishReview;
    private final CallRights rights;
    private final InstantSource clock;
    private final AssignmentTrail trail;

    EndAssignment(
            Reviews reviews,
            Assignments assignments,
            FinishReview finishReview,
            CallRights rights,
            InstantSource clock,
            AssignmentTrail trail) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.finishReview = finishReview;
        this.rights = rights;
        this.clock = clock;
        this.trail = trail;
    }

    /** Afterwards the review is finished, if everybody else has completed, or open for another evaluator. */
    @Transactional
    public SeenAssignment end(UUID assignmentId, String ifMatch, String reason) {
        Review review =
                assignments.reviewOf(assignmentId).flatMap(reviews::lock).orElseThrow(EndAssignment::notFound);
        rights.require(review.callId(), CallRole.OFFICER);
        Assignment assignment = assignments.lock(assignmentId).orElseThrow(EndAssignment::notFound);
        Versions.check(ifMatch, assignment.version());
        assignment.end(new Ending(Ending.Cause.BY_OFFICER, reason, rights.person(), clock.instant()));
        trail.record(assignment, ReviewRole.OFFICER, ReviewAction.ASSIGNMENT_ENDED, reason);
        finishReview.ifDone(review);
        return new SeenAssignment(assignment, review, true);
    }

    private static Refusal notFound() {
        return new Refusal(CommonError.NOT_FOUND);
    }
}
