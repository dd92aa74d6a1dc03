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
public class ProviderImports implements PanacheRepositoryBase<ProviderImport, UUID> {

    /** Any number that nothing else in this database locks. */
    private static final long IMPORT_LOCK = 7_305_201_810_220_501L;

    /** Waits until no other import is under way; kept until the end of the transaction. */
    void lock() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(:lock)", Object.class)
                .setParameter("lock", IMPORT_LOCK)
                .getResultList();
    }

    void add(ProviderChange change) {
        getEntityManager().persist(change);
    }

    /** What changed about a provider, the latest first. */
    public List<ProviderChange> historyOf(String businessId, long before, int limit) {
        return getEntityManager()
                .createQuery(
                        "from ProviderChange where key.businessId = :businessId and key.version < :before"
                                + " order by key.version desc",
                        ProviderChange.class)
                .setParameter("businessId", businessId)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The import that the register is as it is since; none while it is empty. */
    public Optional<ProviderImport> latestEffective() {
        return find("added + changed > 0", Sort.descending("id"))
                .page(Page.ofSize(1))
                .firstResultOptional();
    }
}
