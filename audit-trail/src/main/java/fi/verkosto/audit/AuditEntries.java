package fi.verkosto.audit;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * All entries: written in the transaction that does what they tell of, so that neither is there without the other, and read
 * in the order of their making. Whether the reader may is for the caller to ask first.
 *
 * <p>Details tell where and why, never what was written: an entry cannot be erased, and so holds no personal data beyond
 * the subject of a token.
 */
@ApplicationScoped
public class AuditEntries {

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    AuditEntries(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    @Transactional(TxType.MANDATORY)
    public void add(About about, Actor actor, AuditedAction action, Instant at, Map<String, String> details) {
        stored.persist(new AuditEntry(identifiers.next(), about, actor, action, at, details));
    }

    /**
     * The same, unless an index of the service's own, unique by hour, says that it is there already: for what somebody does
     * again and again, such as reading.
     */
    @Transactional(TxType.MANDATORY)
    public void addOnceAnHour(About about, Actor actor, AuditedAction action, Instant at) {
        stored.getSession()
                .createNativeMutationQuery("""
                        insert into audit_entry
                            (id, about_id, call_id, occurred_at, subject, organisation, role, action, kind, details)
                        values (:id, :about, :call, :at, :subject, :organisation, :role, :action, :kind, '{}')
                        on conflict do nothing""")
                .setParameter("id", identifiers.next())
                .setParameter("about", about.aggregateId(), UUID.class)
                .setParameter("call", about.callId(), UUID.class)
                .setParameter("at", at)
                .setParameter("subject", actor.subject())
                .setParameter("organisation", actor.organisation(), String.class)
                .setParameter("role", actor.role().name())
                .setParameter("action", action.name())
                .setParameter("kind", action.kind().name())
                .executeUpdate();
    }

    /**
     * What was changed about an aggregate, reads left out.
     *
     * @param withheld actions that the reader may not know of
     */
    public List<AuditEntry> changesOf(
            UUID aggregateId, Collection<? extends AuditedAction> withheld, UUID after, int limit) {
        return ofKinds(EnumSet.of(AuditedAction.Kind.CHANGE), aggregateId, withheld, after, limit);
    }

    /** Everything about an aggregate, but for what is withheld as before. */
    public List<AuditEntry> of(UUID aggregateId, Collection<? extends AuditedAction> withheld, UUID after, int limit) {
        return ofKinds(EnumSet.allOf(AuditedAction.Kind.class), aggregateId, withheld, after, limit);
    }

    private List<AuditEntry> ofKinds(
            Set<AuditedAction.Kind> kinds,
            UUID aggregateId,
            Collection<? extends AuditedAction> withheld,
            UUID after,
            int limit) {
        return stored.find(
                        "aboutId = ?1 and kind in ?2 and action not in ?3 and id > ?4 order by id",
                        aggregateId,
                        kinds,
                        names(withheld),
                        after)
                .range(0, limit - 1)
                .list();
    }

    /** What is about a call as a whole. */
    public List<AuditEntry> ofCall(UUID callId, UUID after, int limit) {
        return stored.find("callId = ?1 and id > ?2 order by id", callId, after)
                .range(0, limit - 1)
                .list();
    }

    /** What was changed about a call as a whole, reads left out. */
    public List<AuditEntry> changesOfCall(UUID callId, UUID after, int limit) {
        return stored.find(
                        "callId = ?1 and kind = ?2 and id > ?3 order by id", callId, AuditedAction.Kind.CHANGE, after)
                .range(0, limit - 1)
                .list();
    }

    /** How often something was done to an aggregate since. */
    public long count(UUID aggregateId, AuditedAction action, Instant since) {
        return stored.count(
                "aboutId = ?1 and kind = ?2 and action = ?3 and occurredAt > ?4",
                aggregateId,
                action.kind(),
                action.name(),
                since);
    }

    private static List<String> names(Collection<? extends AuditedAction> actions) {
        return actions.stream().map(AuditedAction::name).toList();
    }

    private static final class Stored implements PanacheRepositoryBase<AuditEntry, UUID> {}
}
