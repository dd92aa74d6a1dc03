package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.decision.AwardLimits.HeldAward;
import fi.verkosto.review.decisioncontent.Outcome;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All decisions. */
@ApplicationScoped
public class Decisions {

    private static final Set<DecisionState> NOT_APPROVED = EnumSet.of(DecisionState.DRAFT, DecisionState.PRESENTED);

    private final Stored stored = new Stored();

    void add(Decision draft) {
        stored.persist(draft);
    }

    public Optional<Decision> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    public Optional<Decision> lock(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one that the applicants were given in the place of another; what is approved and not given yet holds nothing. */
    public Optional<Decision> lockGivenInPlaceOf(UUID earlier) {
        return stored.find("supersedes = ?1 and notifiedAt is not null", earlier)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** The call of a decision: it is to be locked before the decision is read. */
    public Optional<UUID> callOf(UUID id) {
        return stored.find("select callId from Decision where id = ?1", id)
                .project(UUID.class)
                .singleResultOptional();
    }

    public Optional<UUID> reviewOf(UUID id) {
        return stored.find("select reviewId from Decision where id = ?1", id)
                .project(UUID.class)
                .singleResultOptional();
    }

    /** The one that the applicants had been given last by then. */
    Optional<Decision> notifiedOn(UUID applicationId, Instant by) {
        return stored.find(
                        "applicationId = ?1 and notifiedAt <= ?2 order by notifiedAt desc, id desc", applicationId, by)
                .firstResultOptional();
    }

    /** What the applicants were given after this one, last; none where this one holds. */
    public Optional<Decision> holdingInPlaceOf(UUID id) {
        return find(id).flatMap(decision -> notifiedOn(decision.applicationId()))
                .filter(last -> !last.id().equals(id));
    }

    /** The one that the applicants were given last. */
    Optional<Decision> notifiedOn(UUID applicationId) {
        return stored.find(
                        "applicationId = ?1 and notifiedAt is not null order by notifiedAt desc, id desc",
                        applicationId)
                .firstResultOptional();
    }

    /** The one that is presented and not approved yet. */
    Optional<Decision> presentedOn(UUID reviewId) {
        return stored.find("reviewId = ?1 and state = ?2", reviewId, DecisionState.PRESENTED)
                .singleResultOptional();
    }

    /** How many were given in a call: only grows. */
    public long countNotified(UUID callId) {
        return stored.count("callId = ?1 and notifiedAt is not null", callId);
    }

    /** Awards that were declined, or have lapsed. */
    public long countGivenUp(UUID callId) {
        return stored.count("callId = ?1 and declinedAt is not null", callId);
    }

    /** Those of a call that were given, in that order. */
    public List<Decision> notified(UUID callId, int limit) {
        return stored.find("callId = ?1 and notifiedAt is not null order by notifiedAt, id", callId)
                .range(0, limit - 1)
                .list();
    }

    public boolean anyOf(UUID callId) {
        return stored.count("callId", callId) > 0;
    }

    public boolean anyPresented(UUID callId) {
        return stored.count("callId = ?1 and state <> ?2", callId, DecisionState.DRAFT) > 0;
    }

    void removeDrafts(UUID callId) {
        stored.delete("callId = ?1 and state = ?2", callId, DecisionState.DRAFT);
    }

    /** What takes the place of another decision rests on what is known now, and stays. */
    void removeDraftOn(UUID reviewId) {
        stored.delete("reviewId = ?1 and state = ?2 and supersedes is null", reviewId, DecisionState.DRAFT);
    }

    /** Whether a correction is requested of the decision in whose place this one comes. */
    boolean isDisputed(Decision decision) {
        return decision.supersedes()
                .flatMap(this::find)
                .filter(earlier -> earlier.state() == DecisionState.CORRECTION_REQUESTED)
                .isPresent();
    }

    /**
     * What is decided on a correction request takes the place of a successor that was drafted only; not of one that went further.
     *
     * @return the draft that is gone
     */
    Optional<UUID> cancelSuccessorOf(Decision earlier) {
        Optional<Decision> successor = stored.find("supersedes", earlier.id()).firstResultOptional();
        if (successor.filter(found -> found.state() != DecisionState.DRAFT).isPresent()) {
            throw new Refusal(ReviewError.DECISIONS_PRESENTED);
        }
        successor.ifPresent(this::cancel);
        return successor.map(Decision::id);
    }

    /** At once, so that another one can come in the same place. */
    void cancel(Decision draft) {
        DecisionLifecycle.TABLE.next(draft.state(), DecisionEvent.CANCEL);
        stored.delete(draft);
        stored.flush();
    }

    /**
     * The awards of a call that are approved, or further, but for those that were declined and those in whose place a decision was
     * given. What is approved in the place of another one and not given yet is there beside it.
     */
    List<HeldAward> approvedAwards(UUID callId) {
        return stored.find("""
                        select d.applicationId, d.strand, d.awarded from Decision d
                        where d.callId = ?1 and d.outcome = ?2 and d.state not in ?3 and d.declinedAt is null
                            and not exists (select 1 from Decision later where later.supersedes = d.id and later.notifiedAt is not null)""", callId, Outcome.AWARDED, NOT_APPROVED)
                .project(HeldAward.class)
                .list();
    }

    /** The chosen ones of a call that are moved together, locked in the order of their IDs. */
    List<Decision> lock(UUID callId, Set<UUID> chosen) {
        return stored.find("callId = ?1 and id in ?2 and correctionId is null order by id", callId, chosen)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Set<UUID> reviewsOf(UUID callId, Set<UUID> chosen) {
        return Set.copyOf(stored.find("select reviewId from Decision where callId = ?1 and id in ?2", callId, chosen)
                .project(UUID.class)
                .list());
    }

    /** In the order of their drafting. */
    public List<Decision> ofCall(UUID callId) {
        return stored.list("callId = ?1 order by id", callId);
    }

    /** Rows of a call by ascending ID. What decides on a correction request goes its own way. */
    List<DecisionRow> rows(UUID callId, Set<DecisionState> states, UUID after, int limit) {
        return stored.getSession()
                .createQuery(
                        DecisionRow.OF_CALL
                                + " and d.correctionId is null and d.state in :states and d.id > :after order by d.id",
                        DecisionRow.class)
                .setParameter("call", callId)
                .setParameterList("states", states)
                .setParameter("after", after)
                .setMaxResults(limit)
                .list();
    }

    /** Rows of a call for a reader who is barred from these reviews, and so reads of the others what was notified. */
    List<DecisionRow> rows(UUID callId, Set<UUID> barred, int limit) {
        return stored.getSession()
                .createQuery(
                        DecisionRow.OF_CALL
                                + " and d.reviewId not in :barred and (:all = true or d.notifiedAt is not null) order by d.id",
                        DecisionRow.class)
                .setParameter("call", callId)
                .setParameterList("barred", barred)
                .setParameter("all", barred.isEmpty())
                .setMaxResults(limit)
                .list();
    }

    /**
     * Decisions by ascending ID, but for those on the reviews left out. Until they are notified they tell how applications
     * compare, so of the calls of those reviews they are left out as well.
     */
    List<Decision> page(Collection<UUID> calls, Set<UUID> leftOut, UUID after, int limit) {
        return stored.find("""
                callId in ?1 and reviewId not in ?2 and id > ?3 and (notifiedAt is not null
                    or callId not in (select r.callId from Review r where r.id in ?2)) order by id""", calls, leftOut, after).range(0, limit - 1).list();
    }

    private static final class Stored implements PanacheRepositoryBase<Decision, UUID> {}
}
