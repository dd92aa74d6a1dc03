package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What the caller sees of the assignments of a review. Evaluators of the call see their own, and those of others once they
 * have completed their own. The readers of the call see all; but who reads and evaluates at once sees no score of others
 * before completing, either; and who is disqualified sees what they gave themselves, and nothing else.
 */
@ApplicationScoped
public class Sight {

    private final Assignments assignments;
    private final CallAccess access;
    private final ReviewAccess reviewAccess;

    Sight(Assignments assignments, CallAccess access, ReviewAccess reviewAccess) {
        this.reviewAccess = reviewAccess;
        this.assignments = assignments;
        this.access = access;
    }

    List<SeenAssignment> of(Review review) {
        List<Assignment> all = assignments.ofReview(review.id());
        List<Assignment> own = all.stream().filter(this::isOwn).toList();
        if (reviewAccess.isBarred(review.id())) {
            return own.stream()
                    .map(assignment -> new SeenAssignment(assignment, review, true, false))
                    .toList();
        }
        boolean evaluates = access.evaluates(review.callId());
        View view = view(review, own);
        return all.stream()
                .filter(assignment -> view.reads() || (evaluates && (view.seesOthers() || isOwn(assignment))))
                .map(assignment -> new SeenAssignment(assignment, review, isOwn(assignment), view.seesOthers()))
                .toList();
    }

    /** For what else rests on scores. Whoever is disqualified has been refused. */
    public View view(Review review) {
        return view(
                review,
                assignments.ofReview(review.id()).stream().filter(this::isOwn).toList());
    }

    private View view(Review review, List<Assignment> own) {
        boolean reads = access.mayRead(review.callId());
        boolean takesPart = !own.isEmpty() && access.evaluates(review.callId());
        boolean hasCompleted = own.stream().anyMatch(Assignment::isComplete);
        boolean seesOthers =
                hasCompleted ? reads || takesPart : reads && own.stream().noneMatch(Assignment::counts);
        return new View(reads, takesPart, seesOthers);
    }

    /** Where nothing is to be seen at all: for lack of a right, or by a disqualification. */
    void requireReader(Review review) {
        if (!access.mayRead(review.callId())) {
            throw new Refusal(CommonError.NOT_FOUND);
        }
        reviewAccess.requireReader(review.id(), review.callId());
    }

    /** One that the caller reads, or that is theirs. */
    SeenAssignment of(Assignment assignment, Review review) {
        return of(review).stream()
                .filter(seen -> seen.assignment().id().equals(assignment.id()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What the caller is to a review.
     *
     * @param reads whether they read the reviews of its call
     * @param takesPart whether they are or were asked to evaluate it, and still are an evaluator of the call
     * @param seesOthers whether they may see scores of others
     */
    public record View(boolean reads, boolean takesPart, boolean seesOthers) {}

    private boolean isOwn(Assignment assignment) {
        return assignment.isOf(access.person());
    }
}
