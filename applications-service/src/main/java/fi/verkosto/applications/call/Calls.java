package fi.verkosto.applications.call;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All calls. */
@ApplicationScoped
public class Calls {

    private static final String TO_CLOSE =
            "closed_at is null and state <> 'DRAFT' and cast(terms ->> 'closesAt' as timestamptz) <= :closedBy";

    private final Stored stored = new Stored();

    /** With its first version. */
    public void add(GrantCall draft) {
        stored.persistAndFlush(draft);
    }

    public void remove(GrantCall draft) {
        stored.delete(draft);
    }

    /** Brings changes to the database, and so gives them their versions. */
    public void flush() {
        stored.flush();
    }

    /** Whether the caller may know of it is not asked. */
    public Optional<GrantCall> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    /** A call that everybody may know of. */
    public GrantCall published(UUID id) {
        return stored.findByIdOptional(id)
                .filter(call -> call.state() != CallState.DRAFT)
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    /** The call, locked until the end of the transaction. Whether the caller may know of it is not asked. */
    Optional<GrantCall> findLocked(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The call, locked until the end of the transaction: who counts its applications counts alone. */
    public GrantCall locked(UUID id) {
        return findLocked(id).orElseThrow(() -> new IllegalStateException("There is no call " + id));
    }

    /** Locked and read anew: the call as it is, whatever this transaction saw of it before. */
    public GrantCall lockedAnew(GrantCall call) {
        stored.getSession().refresh(call, LockModeType.PESSIMISTIC_WRITE);
        return call;
    }

    /** The same, but kept only from changing, which others may ask for at the same time. */
    public GrantCall unchangingAnew(GrantCall call) {
        stored.getSession().refresh(call, LockModeType.PESSIMISTIC_READ);
        return call;
    }

    /** Calls that were published and whose deadline was at the given moment or before, but were never closed. */
    public List<UUID> toClose(Instant closedBy, UUID after, int limit) {
        return stored.getSession()
                .createNativeQuery(
                        "select id from grant_call where " + TO_CLOSE + " and id > :after order by id limit :limit",
                        UUID.class)
                .setParameter("closedBy", closedBy)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .list();
    }

    /** Those of them that still are, locked; others who close calls right now keep theirs. */
    public List<GrantCall> lockToClose(Collection<UUID> those, Instant closedBy) {
        return stored.getSession()
                .createNativeQuery(
                        "select * from grant_call where id in (:those) and " + TO_CLOSE
                                + " order by id for no key update skip locked",
                        GrantCall.class)
                .setParameterList("those", those)
                .setParameter("closedBy", closedBy)
                .list();
    }

    /** The call, kept from changing until the end of the transaction, which others may ask for at the same time. */
    public GrantCall unchanging(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .filter(call -> call.state() != CallState.DRAFT)
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    private static final class Stored implements PanacheRepositoryBase<GrantCall, UUID> {}
}
