package fi.verkosto.review.review;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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

/** All reviews. */
@ApplicationScoped
public class Reviews {

    private final Stored stored = new Stored();
    private final Withdrawals withdrawals = new Withdrawals();
    private final Identifiers identifiers;

    Reviews(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    Review open(Submission submission, Instant now) {
        Review review = new Review(identifiers.next(), submission, now);
        stored.persist(review);
        return review;
    }

    public Optional<Review> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    /** By their IDs. */
    public Map<UUID, Review> withIds(Set<UUID> ids) {
        return stored.list("id in ?1", ids).stream().collect(Collectors.toMap(Review::id, Function.identity()));
    }

    /**
     * Whoever changes a review or anything that belongs to it locks it first, so that two evaluators who complete at the
     * same moment see each other.
     */
    public Optional<Review> lock(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The call of a review: where it is to be locked, before the review is read. */
    public Optional<UUID> callOf(UUID id) {
        return stored.find("select callId from Review where id = ?1", id)
                .project(UUID.class)
                .singleResultOptional();
    }

    Optional<Review> lockByApplication(UUID applicationId) {
        return stored.find("applicationId", applicationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    public List<Review> ofCall(UUID callId) {
        return stored.list("callId = ?1 order by id", callId);
    }

    /** In the order of their IDs, so that nothing becomes of any of them meanwhile. */
    public List<Review> lockAll(UUID callId) {
        return stored.find("callId = ?1 order by id", callId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Where one of the organisations leads, is a member or a partner, in the order in which they are to be locked. */
    public List<UUID> involving(UUID callId, Set<String> businessIds) {
        return stored.getSession()
                .createNativeQuery("""
                        select id from review r where r.call_id = :call and (
                            r.application -> 'lead' ->> 'businessId' in :ids
                            or exists (select 1 from jsonb_array_elements(r.application -> 'members') m
                                where m ->> 'businessId' in :ids)
                            or exists (select 1 from jsonb_array_elements(r.application -> 'partners') p
                                where p ->> 'businessId' in :ids))
                        order by id""", UUID.class)
                .setParameter("call", callId)
                .setParameterList("ids", businessIds)
                .list();
    }

    public Set<UUID> applicationsOf(Set<UUID> ids) {
        return Set.copyOf(stored.find("select applicationId from Review where id in ?1", ids)
                .project(UUID.class)
                .list());
    }

    /**
     * Applications to a closed call of which the version that counts has not arrived, nor their withdrawal. Whatever was
     * decided on had arrived before.
     */
    List<UUID> awaited(UUID callId) {
        return stored.getSession()
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

    /** Reviews by ascending ID, that is in the order of their opening, but for those left out. */
    List<Review> page(Collection<UUID> calls, Set<UUID> leftOut, Optional<ReviewState> state, UUID after, int limit) {
        Set<ReviewState> states = state.map(Set::of).orElseGet(() -> EnumSet.allOf(ReviewState.class));
        return stored.find(
                        "callId in ?1 and id not in ?2 and state in ?3 and id > ?4 order by id",
                        calls,
                        leftOut,
                        states,
                        after)
                .range(0, limit - 1)
                .list();
    }

    /** Rows of a call's reviews in the same order, but for those left out. */
    public List<ReviewRow> rows(UUID callId, Set<UUID> leftOut, UUID after, int limit) {
        return stored.find("callId = ?1 and id not in ?2 and id > ?3 order by id", callId, leftOut, after)
                .range(0, limit - 1)
                .project(ReviewRow.class)
                .list();
    }

    /** Rows of those that nobody has decided on. */
    public List<ReviewRow> pendingRows(UUID callId, Set<UUID> leftOut, UUID after, int limit) {
        return stored.find(
                        "callId = ?1 and id not in ?2 and state = ?3 and id > ?4 order by id",
                        callId,
                        leftOut,
                        ReviewState.PENDING,
                        after)
                .range(0, limit - 1)
                .project(ReviewRow.class)
                .list();
    }

    /** Rows of the chosen ones that are of the call and not left out. */
    public List<ReviewRow> rows(UUID callId, Set<UUID> leftOut, Set<UUID> chosen) {
        return stored.find("callId = ?1 and id not in ?2 and id in ?3 order by id", callId, leftOut, chosen)
                .project(ReviewRow.class)
                .list();
    }

    /** The same, locked in this order. */
    public List<Review> lock(UUID callId, Set<UUID> leftOut, Set<UUID> chosen) {
        return stored.find("callId = ?1 and id not in ?2 and id in ?3 order by id", callId, leftOut, chosen)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** In place of one that is told again. */
    void keep(Withdrawal early) {
        withdrawals.getSession().merge(early);
    }

    Optional<Withdrawal> withdrawal(UUID applicationId) {
        return withdrawals.findByIdOptional(applicationId);
    }

    private static final class Stored implements PanacheRepositoryBase<Review, UUID> {}

    private static final class Withdrawals implements PanacheRepositoryBase<Withdrawal, UUID> {}
}
