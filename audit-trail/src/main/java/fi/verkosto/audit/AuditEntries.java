package fi.verkosto.audit;

import fi.verkosto.api.value.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

    private final EntityManager entities;
    private final Identifiers identifiers;

    AuditEntries(EntityManager entities, Identifiers identifiers) {
        this.entities = entities;
        this.identifiers = identifiers;
    }

    @Transactional(TxType.MANDATORY)
    public void add(About about, Actor actor, AuditedAction action, Instant at, Map<String, String> details) {
        entities.persist(new AuditEntry(identifiers.next(), about, actor, action, at, details));
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
        return entities.createQuery("""
                        from AuditEntry where aboutId = :about and kind in :kinds and action not in :withheld
                            and id > :after order by id""", AuditEntry.class)
                .setParameter("about", aggregateId)
                .setParameter("kinds", kinds)
                .setParameter("withheld", names(withheld))
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What is about a call as a whole. */
    public List<AuditEntry> ofCall(UUID callId, UUID after, int limit) {
        return entities.createQuery(
                        "from AuditEntry where callId = :call and id > :after order by id", AuditEntry.class)
                .setParameter("call", callId)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How often something was done to an aggregate since. */
    public long count(UUID aggregateId, AuditedAction action, Instant since) {
        return entities.createQuery("""
                        select count(*) from AuditEntry
                        where aboutId = :about and kind = :kind and action = :action and occurredAt > :since""", Long.class)
                .setParameter("about", aggregateId)
                .setParameter("kind", action.kind())
                .setParameter("action", action.name())
                .setParameter("since", since)
                .getSingleResult();
    }

    private static List<String> names(Collection<? extends AuditedAction> actions) {
        return actions.stream().map(AuditedAction::name).toList();
    }
}
