package fi.verkosto.applications.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/** Which version of which agency others were told of. */
@ApplicationScoped
class ToldAgencies {

    private static final int AT_ONCE = 100;

    private final Session session;

    ToldAgencies(Session session) {
        this.session = session;
    }

    /**
     * Takes the agency as told from now on.
     *
     * @return the revision of what is told: it grows with time as well, so that a database that was restored goes on after
     *     what was told from it before
     */
    long take(Agency agency, Instant now) {
        return session.createNativeQuery("""
                        insert into told_agency (business_id, version, revision) values (:agency, :version, :now)
                        on conflict (business_id) do update set version = excluded.version,
                            revision = greatest(told_agency.revision + 1, excluded.revision)
                        returning revision""", Long.class)
                .setParameter("agency", agency.businessId())
                .setParameter("version", agency.version())
                .setParameter("now", now.toEpochMilli())
                .getSingleResult();
    }

    /** In the order in which they are to be locked. */
    List<String> untold() {
        return session.createNativeQuery("""
                        select a.business_id from agency a
                        where not exists (select from told_agency t
                            where t.business_id = a.business_id and t.version = a.version)
                        order by a.business_id limit :limit""", String.class)
                .setParameter("limit", AT_ONCE)
                .list();
    }
}
