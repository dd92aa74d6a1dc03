package fi.verkosto.review.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All assignments. */
@ApplicationScoped
public class Assignments {

    private final EntityManager entities;

    Assignments(EntityManager entities) {
        this.entities = entities;
    }

    void add(Assignment assignment) {
        entities.persist(assignment);
    }

    Optional<Assignment> find(UUID id) {
        return Optional.ofNullable(entities.find(Assignment.class, id));
    }

    Optional<Assignment> lock(UUID id) {
        return Optional.ofNullable(entities.find(Assignment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The review that the person's own assignment belongs to: it is to be locked before the assignment is read. */
    Optional<UUID> reviewOf(UUID id, String evaluator) {
        return entities
                .createQuery("select reviewId from Assignment where id = :id and evaluator = :evaluator", UUID.class)
                .setParameter("id", id)
                .setParameter("evaluator", evaluator)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The review that the assignment belongs to: it is to be locked before the assignment is read. */
    Optional<UUID> reviewOf(UUID id) {
        return entities
                .createQuery("select reviewId from Assignment where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Reviews of the call, in the order of their IDs, with open assignments of others than the given evaluators. */
    List<UUID> reviewsOfLeavers(UUID callId, Set<String> evaluators) {
        return entities.createQuery(
                        "select distinct reviewId from Assignment where callId = :call and state in :open"
                                + " and evaluator not in :evaluators order by reviewId",
                        UUID.class)
                .setParameter("call", callId)
                .setParameter("open", List.of(AssignmentState.OFFERED, AssignmentState.ACCEPTED))
                .setParameter("evaluators", evaluators)
                .getResultList();
    }

    List<Assignment> ofReview(UUID reviewId) {
        return entities.createQuery("from Assignment where reviewId = :review order by id", Assignment.class)
                .setParameter("review", reviewId)
                .getResultList();
    }

    public List<Assignment> completeOfCall(UUID callId) {
        return entities.createQuery(
                        "from Assignment where callId = :call and state = :complete order by id", Assignment.class)
                .setParameter("call", callId)
                .setParameter("complete", AssignmentState.COMPLETE)
                .getResultList();
    }

    /** A person's own assignments in these calls, by ascending ID. */
    List<Assignment> page(String evaluator, Collection<UUID> calls, UUID after, int limit) {
        return entities.createQuery(
                        "from Assignment where evaluator = :evaluator and callId in :calls and id > :after order by id",
                        Assignment.class)
                .setParameter("evaluator", evaluator)
                .setParameter("calls", calls)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
