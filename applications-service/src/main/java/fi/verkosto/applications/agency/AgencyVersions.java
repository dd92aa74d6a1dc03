package fi.verkosto.applications.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The settings of agencies as they were. */
@ApplicationScoped
class AgencyVersions implements PanacheRepositoryBase<AgencyVersion, AgencyVersion.Key> {

    /** From the latest back, before the given number. */
    List<AgencyVersion> page(String businessId, long before, int limit) {
        return find("businessId = ?1 and number < ?2 order by number desc", businessId, before)
                .range(0, limit - 1)
                .list();
    }
}
