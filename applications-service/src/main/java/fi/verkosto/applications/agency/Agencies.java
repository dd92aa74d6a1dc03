package fi.verkosto.applications.agency;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The agencies of this installation. */
@ApplicationScoped
public class Agencies {

    private final Stored stored = new Stored();

    /** With its first version. */
    void add(Agency agency) {
        stored.persistAndFlush(agency);
    }

    /** Brings changes to the database, and so gives them their versions. */
    void flush() {
        stored.flush();
    }

    public Optional<Agency> find(String businessId) {
        return stored.findByIdOptional(businessId);
    }

    /** One that is asked for by its address. */
    public Agency known(String businessId) {
        return find(businessId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    /** The agency of something that belongs to it. */
    public Agency of(String businessId) {
        return find(businessId).orElseThrow(() -> new IllegalStateException("There is no agency " + businessId));
    }

    /** Locked until the end of the transaction. */
    Optional<Agency> findLocked(String businessId) {
        return stored.findByIdOptional(businessId, LockModeType.PESSIMISTIC_WRITE);
    }

    public boolean isEmpty() {
        return stored.count() == 0;
    }

    /** In the order of their business IDs. */
    public List<Agency> page(String after, int limit) {
        return stored.find("businessId > ?1 order by businessId", after)
                .range(0, limit - 1)
                .list();
    }

    private static final class Stored implements PanacheRepositoryBase<Agency, String> {}
}
