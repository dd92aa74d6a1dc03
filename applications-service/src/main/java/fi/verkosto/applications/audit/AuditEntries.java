package fi.verkosto.applications.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All entries, to be read in the order of their making. Whether the reader may is for the caller to ask first. */
@ApplicationScoped
public class AuditEntries implements PanacheRepositoryBase<AuditEntry, UUID> {

    /** What was changed about an application, reads left out. */
    public List<AuditEntry> changesOf(UUID applicationId, UUID after, int limit) {
        return find(
                        "applicationId = ?1 and kind = ?2 and id > ?3 order by id",
                        applicationId,
                        AuditAction.Kind.CHANGE,
                        after)
                .range(0, limit - 1)
                .list();
    }

    /** Everything about an application. */
    public List<AuditEntry> of(UUID applicationId, UUID after, int limit) {
        return find("applicationId = ?1 and id > ?2 order by id", applicationId, after)
                .range(0, limit - 1)
                .list();
    }

    /** Who read lists of a call's applications. */
    public List<AuditEntry> ofCall(UUID callId, UUID after, int limit) {
        return find("callId = ?1 and id > ?2 order by id", callId, after)
                .range(0, limit - 1)
                .list();
    }
}
