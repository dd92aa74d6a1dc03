package fi.verkosto.applications.call.revision;

import fi.verkosto.applications.call.Revision;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What changed in calls since they were published. */
@ApplicationScoped
public class Revisions {

    private final Stored stored = new Stored();

    void add(Revision revision) {
        stored.persist(revision);
    }

    public Optional<Revision> find(UUID callId, int number) {
        return stored.findByIdOptional(new Revision.Key(callId, number));
    }

    /** In their order, after the given number. */
    public List<Revision> page(UUID callId, int after, int limit) {
        return stored.find("callId = ?1 and number > ?2 order by number", callId, after)
                .range(0, limit - 1)
                .list();
    }

    private static final class Stored implements PanacheRepositoryBase<Revision, Revision.Key> {}
}
