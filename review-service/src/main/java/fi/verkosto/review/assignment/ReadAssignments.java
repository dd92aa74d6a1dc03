package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.interest.NoteOrganisation;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows assignments, as far as {@link Sight} lets the caller see them. */
@ApplicationScoped
public class ReadAssignments {

    private final Assignments assignments;
    private final Reviews reviews;
    private final CallAccess access;
    private final Sight sight;
    private final NoteOrganisation noteOrganisation;

    ReadAssignments(
            Assignments assignments,
            Reviews reviews,
            CallAccess access,
            Sight sight,
            NoteOrganisation noteOrganisation) {
        this.noteOrganisation = noteOrganisation;
        this.sight = sight;
        this.assignments = assignments;
        this.reviews = reviews;
        this.access = access;
    }

    @Transactional
    public SeenAssignment read(UUID id) {
        noteOrganisation.ofCaller();
        return assignments.find(id).stream()
                .flatMap(assignment -> sight.of(review(assignment.reviewId())).stream())
                .filter(seen -> seen.assignment().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    @Transactional
    public List<SeenAssignment> ofReview(UUID reviewId) {
        noteOrganisation.ofCaller();
        Review review = review(reviewId);
        List<SeenAssignment> seen = sight.of(review);
        if (seen.isEmpty()) {
            sight.requireReader(review);
        }
        return seen;
    }

    @Transactional
    public List<SeenAssignment> own(Optional<UUID> callId, UUID after, int limit) {
        noteOrganisation.ofCaller();
        List<UUID> calls = access.evaluatedCalls().stream()
                .filter(call -> callId.isEmpty() || callId.get().equals(call))
                .toList();
        List<Assignment> page = assignments.page(access.person(), calls, after, limit);
        Map<UUID, Review> reviewed =
                reviews.withIds(page.stream().map(Assignment::reviewId).collect(Collectors.toSet()));
        return page.stream()
                .map(assignment -> new SeenAssignment(assignment, reviewed.get(assignment.reviewId()), true, false))
                .toList();
    }

    private Review review(UUID id) {
        return reviews.find(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
