package fi.verkosto.review.assignment;

import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What the caller sees of the assignments of a review. Evaluators of the call see their own, and those of others once they
 * have completed their own. The readers of the call see all; but who reads and evaluates at once sees no score of others
 * before completing, either.
 */
@ApplicationScoped
class Sight {

    private final Assignments assignments;
    private final CallAccess access;

    Sight(Assignments assignments, CallAccess access) {
        this.assignments = assignments;
        this.access = access;
    }

    List<SeenAssignment> of(Review review) {
        List<Assignment> all = assignments.ofReview(review.id());
        List<Assignment> own = all.stream().filter(this::isOwn).toList();
        boolean reads = access.mayRead(review.callId());
        boolean evaluates = access.evaluates(review.callId());
        boolean seesOthers = own.isEmpty() ? reads : own.stream().anyMatch(Assignment::isComplete);
        return all.stream()
                .filter(assignment -> reads || (evaluates && (seesOthers || isOwn(assignment))))
                .map(assignment -> new SeenAssignment(assignment, review, isOwn(assignment), seesOthers))
                .toList();
    }

    /** One that the caller reads, or that is theirs. */
    SeenAssignment of(Assignment assignment, Review review) {
        return of(review).stream()
                .filter(seen -> seen.assignment().id().equals(assignment.id()))
                .findFirst()
                .orElseThrow();
    }

    private boolean isOwn(Assignment assignment) {
        return assignment.isOf(access.person());
    }
}
