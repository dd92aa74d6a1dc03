package fi.verkosto.applications.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The register of providers. */
@ApplicationScoped
public class Providers {

    private final Stored stored = new Stored();

    void add(Provider provider) {
        stored.persist(provider);
    }

    /** Brings changes to the database, and so gives them their versions. */
    void flush() {
        stored.flush();
    }

    List<Provider> all() {
        return stored.listAll();
    }

    /** Those of them that are in the register. */
    public List<Provider> withIds(Collection<String> businessIds) {
        return stored.list("businessId in ?1", businessIds);
    }

    public Optional<Provider> find(String businessId) {
        return businessId == null ? Optional.empty() : stored.findByIdOptional(businessId);
    }

    /** The same, locked until the end of the transaction: who counts what it has started counts alone. */
    public Optional<Provider> findLocked(String businessId) {
        return stored.findByIdOptional(businessId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order of their business IDs. */
    public List<Provider> page(Search search, String after, int limit) {
        return stored.getSession()
                .createNativeQuery("""
                        select * from provider
                        where business_id > :after
                          and (:businessId = '' or business_id = :businessId)
                          and (:region = '' or home_region = :region)
                          and position(:text in search_text) > 0
                          and (cast(:day as date) is null
                               or licence_from <= :day and (licence_to is null or licence_to >= :day))
                        order by business_id limit :limit""", Provider.class)
                .setParameter("after", after)
                .setParameter("businessId", orEmpty(search.businessId()))
                .setParameter("region", orEmpty(search.region()))
                .setParameter("text", Provider.searchable(orEmpty(search.text())))
                .setParameter("day", search.licensedOn(), LocalDate.class)
                .setParameter("limit", limit)
                .list();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /**
     * What is asked for; null where it does not matter.
     *
     * @param text part of a name in either language, or of the business ID
     * @param licensedOn a day on which the licence is valid
     */
    public record Search(String text, String region, String businessId, LocalDate licensedOn) {}

    private static final class Stored implements PanacheRepositoryBase<Provider, String> {}
}
