package fi.verkosto.review.assignment;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.review.review.Review;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All assignments. */
@ApplicationScoped
public class Assignments {

    private static final List<AssignmentState> OPEN = List.of(AssignmentState.OFFERED, AssignmentState.ACCEPTED);

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    Assignments(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    Assignment offer(Review review, String evaluator, DueDays due, Instant now) {
        Assignment offered = new Assignment(identifiers.next(), review, evaluator, due, now);
        stored.persist(offered);
        return offered;
    }

    /** Who has changed much goes on with little in the session, which else looks through all of it at every question. */
    void flushAndForget() {
        stored.flush();
        stored.getSession().clear();
    }

    public Optional<Assignment> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    Optional<Assignment> lock(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The review that the person's own assignment belongs to: it is to be locked before the assignment is read. */
    Optional<UUID> reviewOf(UUID id, String evaluator) {
        return stored.find("select reviewId from Assignment where id = ?1 and evaluator = ?2", id, evaluator)
                .project(UUID.class)
                .singleResultOptional();
    }

    /** The review that the assignment belongs to: it is to be locked before the assignment is read. */
    Optional<UUID> reviewOf(UUID id) {
        return stored.find("select reviewId from Assignment where id = ?1", id)
                .project(UUID.class)
                .singleResultOptional();
    }

    /** Reviews of the call, in the order of their IDs, with open assignments of others than the given evaluators. */
    List<UUID> reviewsOfLeavers(UUID callId, Set<String> evaluators) {
        return stored.find(
                        "select distinct reviewId from Assignment where callId = ?1 and state in ?2"
                                + " and evaluator not in ?3 order by reviewId",
                        callId,
                        OPEN,
                        evaluators)
                .project(UUID.class)
                .list();
    }

    List<Assignment> ofReview(UUID reviewId) {
        return stored.list("reviewId = ?1 order by id", reviewId);
    }

    /** Whether a person scored an application, whatever became of their scores. */
    public boolean wasScoredBy(String person, UUID reviewId) {
        return stored.list("reviewId = ?1 and evaluator = ?2", reviewId, person).stream()
                .anyMatch(Assignment::wasEverScored);
    }

    public List<Assignment> completeOfReview(UUID reviewId) {
        return stored.list("reviewId = ?1 and state = ?2 order by id", reviewId, AssignmentState.COMPLETE);
    }

    public List<Assignment> completeOfReviews(Collection<UUID> reviews) {
        return stored.list("reviewId in ?1 and state = ?2 order by id", reviews, AssignmentState.COMPLETE);
    }

    public List<Assignment> completeOfCall(UUID callId) {
        return stored.list("callId = ?1 and state = ?2 order by id", callId, AssignmentState.COMPLETE);
    }

    /** A person's own assignments in these calls, by ascending ID. */
    List<Assignment> page(String evaluator, Collection<UUID> calls, UUID after, int limit) {
        return stored.find("evaluator = ?1 and callId in ?2 and id > ?3 order by id", evaluator, calls, after)
                .range(0, limit - 1)
                .list();
    }

    private static final class Stored implements PanacheRepositoryBase<Assignment, UUID> {}
}
