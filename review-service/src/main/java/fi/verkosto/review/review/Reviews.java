package fi.verkosto.review.review;

import fi.verkosto.api.value.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** All reviews. */
@ApplicationScoped
public class Reviews {

    private final EntityManager entities;
    private final Identifiers identifiers;

    Reviews(EntityManager entities, Identifiers identifiers) {
        this.entities = entities;
        this.identifiers = identifiers;
    }

    Review open(Submission submission, Instant now) {
        Review review = new Review(identifiers.next(), submission, now);
        entities.persist(review);
        return review;
    }

    public Optional<Review> find(UUID id) {
        return Optional.ofNullable(entities.find(Review.class, id));
    }

    /** By their IDs. */
    public Map<UUID, Review> withIds(Set<UUID> ids) {
        return entities
                .createQuery("from Review where id in :ids", Review.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Review::id, Function.identity()));
    }

    /**
     * Whoever changes a review or anything that belongs to it locks it first, so that two evaluators who complete at the
     * same moment see each other.
     */
    public Optional<Review> lock(UUID id) {
        return Optional.ofNullable(entities.find(Review.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The call of a review: where it is to be locked, before the review is read. */
    public Optional<UUID> callOf(UUID id) {
        return entities
                .createQuery("select callId from Review where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<Review> lockByApplication(UUID applicationId) {
        return entities
                .createQuery("from Review where applicationId = :application", Review.class)
                .setParameter("application", applicationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    public List<Review> ofCall(UUID callId) {
        return entities.createQuery("from Review where callId = :call order by id", Review.class)
                .setParameter("call", callId)
                .getResultList();
    }

    /**
     * Applications to a closed call of which the version that counts has not arrived, nor their withdrawal. Whatever was
     * decided on had arrived before.
     */
    List<UUID> awaited(UUID callId) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select s.application_id from submitted_at_closing s
                        left join review r on r.application_id = s.application_id
                        left join early_withdrawal w on w.application_id = s.application_id
                        where s.call_id = :call and w.application_id is null and (r.id is null
                            or r.state = 'PENDING' and cast(r.application ->> 'version' as integer) < s.version)
                        order by s.application_id""", UUID.class)
                .setParameter("call", callId)
                .list();
    }

    /** Reviews by ascending ID, that is in the order of their opening. */
    List<Review> page(Collection<UUID> calls, Optional<ReviewState> state, UUID after, int limit) {
        Set<ReviewState> states = state.map(Set::of).orElseGet(() -> EnumSet.allOf(ReviewState.class));
        return entities.createQuery(
                        "from Review where callId in :calls and state in :states and id > :after order by id",
                        Review.class)
                .setParameter("calls", calls)
                .setParameter("states", states)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    void keep(Withdrawal early) {
        entities.merge(early);
    }

    Optional<Withdrawal> withdrawal(UUID applicationId) {
        return Optional.ofNullable(entities.find(Withdrawal.class, applicationId));
    }
}
