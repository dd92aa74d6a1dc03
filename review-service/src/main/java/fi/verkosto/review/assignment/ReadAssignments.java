package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Shows assignments. Evaluators of the call see their own, and those of others once they have completed their own. The
 * readers of the call see all; but who reads and evaluates at once sees no score of others before completing, either.
 */
@ApplicationScoped
public class ReadAssignments {

    private final Assignments assignments;
    private final Reviews reviews;
    private final CallAccess access;

    ReadAssignments(Assignments assignments, Reviews reviews, CallAccess access) {
        this.assignments = assignments;
        this.reviews = reviews;
        this.access = access;
    }

    @Transactional
    public SeenAssignment read(UUID id) {
        return assignments.find(id).stream()
                .flatMap(assignment -> seen(review(assignment.reviewId())).stream())
                .filter(seen -> seen.assignment().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    @Transactional
    public List<SeenAssignment> ofReview(UUID reviewId) {
        List<SeenAssignment> seen = seen(review(reviewId));
        if (seen.isEmpty() && !access.mayRead(review(reviewId).callId())) {
            throw new Refusal(CommonError.NOT_FOUND);
        }
        return seen;
    }

    @Transactional
    public List<SeenAssignment> own(Optional<UUID> callId, UUID after, int limit) {
        List<UUID> calls = access.evaluatedCalls().stream()
                .filter(call -> callId.isEmpty() || callId.get().equals(call))
                .toList();
        List<Assignment> page = assignments.page(access.person(), calls, after, limit);
        Map<UUID, Review> reviewed =
                reviews.withIds(page.stream().map(Assignment::reviewId).collect(Collectors.toSet()));
        return page.stream()
                .map(assignment -> new SeenAssignment(assignment, reviewed.get(assignment.reviewId()), true))
                .toList();
    }

    private List<SeenAssignment> seen(Review review) {
        List<Assignment> all = assignments.ofReview(review.id());
        List<Assignment> own = all.stream()
                .filter(assignment -> assignment.isOf(access.person()))
                .toList();
        boolean reads = access.mayRead(review.callId());
        boolean evaluates = access.evaluates(review.callId());
        boolean seesScores = own.isEmpty() ? reads : own.stream().anyMatch(Assignment::isComplete);
        return all.stream()
                .filter(assignment -> reads || (evaluates && (seesScores || assignment.isOf(access.person()))))
                .map(assignment ->
                        new SeenAssignment(assignment, review, seesScores || assignment.isOf(access.person())))
                .toList();
    }

    private Review review(UUID id) {
        return reviews.find(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
