package fi.verkosto.applications.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All imports, and what each changed. */
@ApplicationScoped
public class ProviderImports {

    /** Any number that nothing else in this database locks. */
    private static final long IMPORT_LOCK = 7_305_201_810_220_501L;

    private final Stored stored = new Stored();
    private final Changes changes = new Changes();

    /** Waits until no other import is under way; kept until the end of the transaction. */
    void lock() {
        lock("select pg_advisory_xact_lock(:lock)");
    }

    /** Keeps imports away until the end of the transaction, as others may at the same time. */
    public void keepAway() {
        lock("select pg_advisory_xact_lock_shared(:lock)");
    }

    private void lock(String select) {
        stored.getSession()
                .createNativeQuery(select, Object.class)
                .setParameter("lock", IMPORT_LOCK)
                .getResultList();
    }

    void add(ProviderImport done) {
        stored.persist(done);
    }

    void add(ProviderChange change) {
        changes.persist(change);
    }

    /** What changed about a provider, the latest first. */
    public List<ProviderChange> historyOf(String businessId, long before, int limit) {
        return changes.find("key.businessId = ?1 and key.version < ?2 order by key.version desc", businessId, before)
                .range(0, limit - 1)
                .list();
    }

    public Optional<ProviderImport> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    /** The import that the register is as it is since; none while it is empty. */
    public Optional<ProviderImport> latestEffective() {
        return stored.find("added + changed > 0", Sort.descending("id"))
                .page(Page.ofSize(1))
                .firstResultOptional();
    }

    private static final class Stored implements PanacheRepositoryBase<ProviderImport, UUID> {}

    private static final class Changes implements PanacheRepositoryBase<ProviderChange, ProviderChange.Key> {}
}
