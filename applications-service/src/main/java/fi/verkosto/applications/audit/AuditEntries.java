package fi.verkosto.applications.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All entries, to be read in the order of their making. Whether the reader may is for the caller to ask first. */
@ApplicationScoped
public class AuditEntries implements PanacheRepositoryBase<AuditEntry, UUID> {

    /**
     * What was changed about an application, reads left out.
     *
     * @param grants whether the reader may know who was given which right
     */
    public List<AuditEntry> changesOf(UUID applicationId, boolean grants, UUID after, int limit) {
        return find(
                        "applicationId = ?1 and kind = ?2 and id > ?3 and (?4 = true or action not in ?5) order by id",
                        applicationId,
                        AuditAction.Kind.CHANGE,
                        after,
                        grants,
                        AuditAction.OF_GRANTS)
                .range(0, limit - 1)
                .list();
    }

    /** Everything about an application; with the grants or without, as before. */
    public List<AuditEntry> of(UUID applicationId, boolean grants, UUID after, int limit) {
        return find(
                        "applicationId = ?1 and id > ?2 and (?3 = true or action not in ?4) order by id",
                        applicationId,
                        after,
                        grants,
                        AuditAction.OF_GRANTS)
                .range(0, limit - 1)
                .list();
    }

    /** How often something was done to an application since. */
    public long count(UUID applicationId, AuditAction action, Instant since) {
        return count(
                "applicationId = ?1 and kind = ?2 and action = ?3 and occurredAt > ?4",
                applicationId,
                action.kind(),
                action,
                since);
    }

    /** Who read lists of a call's applications. */
    public List<AuditEntry> ofCall(UUID callId, UUID after, int limit) {
        return find("callId = ?1 and id > ?2 order by id", callId, after)
                .range(0, limit - 1)
                .list();
    }
}
