package fi.verkosto.review.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All decisions. */
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    private static final Set<DecisionState> NOT_APPROVED = EnumSet.of(DecisionState.DRAFT, DecisionState.PRESENTED);

    Optional<Decision> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The call of a decision: it is to be locked before the decision is read. */
    Optional<UUID> callOf(UUID id) {
        return find("select callId from Decision where id = ?1", id)
                .project(UUID.class)
                .singleResultOptional();
    }

    Optional<UUID> reviewOf(UUID id) {
        return find("select reviewId from Decision where id = ?1", id)
                .project(UUID.class)
                .singleResultOptional();
    }

    /** The one that the applicants were given. */
    Optional<Decision> notifiedOn(UUID applicationId) {
        return find("applicationId = ?1 and notifiedAt is not null", applicationId)
                .singleResultOptional();
    }

    boolean anyPresented(UUID callId) {
        return count("callId = ?1 and state <> ?2", callId, DecisionState.DRAFT) > 0;
    }

    void removeDrafts(UUID callId) {
        delete("callId = ?1 and state = ?2", callId, DecisionState.DRAFT);
    }

    void removeDraftOn(UUID reviewId) {
        delete("reviewId = ?1 and state = ?2", reviewId, DecisionState.DRAFT);
    }

    /** The awards of a call that are approved, or further. */
    List<Decision> approvedAwards(UUID callId) {
        return list("callId = ?1 and outcome = ?2 and state not in ?3", callId, Outcome.AWARDED, NOT_APPROVED);
    }

    /**
     * Decisions by ascending ID, but for those on the reviews left out. Until they are notified they tell how applications
     * compare, so of the calls of those reviews they are left out as well.
     */
    List<Decision> page(Collection<UUID> calls, Set<UUID> leftOut, UUID after, int limit) {
        return find("""
                callId in ?1 and reviewId not in ?2 and id > ?3 and (notifiedAt is not null
                    or callId not in (select r.callId from Review r where r.id in ?2)) order by id""", calls, leftOut, after).range(0, limit - 1).list();
    }
}
