package fi.verkosto.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All decisions. */
@ApplicationScoped
class Decisions {

    private static final Set<DecisionState> NOT_APPROVED = EnumSet.of(DecisionState.DRAFT, DecisionState.PRESENTED);

    private final EntityManager entities;

    Decisions(EntityManager entities) {
        this.entities = entities;
    }

    void add(Decision decision) {
        entities.persist(decision);
    }

    Optional<Decision> find(UUID id) {
        return Optional.ofNullable(entities.find(Decision.class, id));
    }

    Optional<Decision> lock(UUID id) {
        return Optional.ofNullable(entities.find(Decision.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The call of a decision: it is to be locked before the decision is read. */
    Optional<UUID> callOf(UUID id) {
        return entities
                .createQuery("select callId from Decision where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<UUID> reviewOf(UUID id) {
        return entities
                .createQuery("select reviewId from Decision where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    boolean anyPresented(UUID callId) {
        return entities.createQuery(
                                "select count(*) from Decision where callId = :call and state <> :draft", Long.class)
                        .setParameter("call", callId)
                        .setParameter("draft", DecisionState.DRAFT)
                        .getSingleResult()
                > 0;
    }

    void removeDrafts(UUID callId) {
        entities.createQuery("delete from Decision where callId = :call and state = :draft")
                .setParameter("call", callId)
                .setParameter("draft", DecisionState.DRAFT)
                .executeUpdate();
    }

    /** The awards of a call that are approved, or further. */
    List<Decision> approvedAwards(UUID callId) {
        return entities.createQuery(
                        "from Decision where callId = :call and outcome = :awarded and state not in :notApproved",
                        Decision.class)
                .setParameter("call", callId)
                .setParameter("awarded", Outcome.AWARDED)
                .setParameter("notApproved", NOT_APPROVED)
                .getResultList();
    }

    /** Decisions by ascending ID. */
    List<Decision> page(Collection<UUID> calls, UUID after, int limit) {
        return entities.createQuery("from Decision where callId in :calls and id > :after order by id", Decision.class)
                .setParameter("calls", calls)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
