package fi.verkosto.applications.consortium;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;

/** Which providers of an application are in another one of its call too: allowed, and worth knowing. */
@ApplicationScoped
class Overlaps {

    /**
     * From the few parties to the few applications of each, whatever the number of applications of the call. Whoever was
     * only invited has agreed to nothing: by inviting anybody one could ask where else they are.
     */
    private static final String ELSEWHERE = """
            with mine as (
                select call_id, lead_organisation as organisation from application where id = :application
                union
                select a.call_id, m.organisation from membership m join application a on a.id = m.application_id
                where a.id = :application and m.state = 'ACCEPTED')
            select organisation from mine
            where exists (select 1 from application_party other
                where other.call_id = mine.call_id and other.organisation = mine.organisation
                and other.application_id <> :application and other.application_id <> all (cast(:leftOut as uuid[]))
                and other.living)""";

    private final Session database;

    Overlaps(Session database) {
        this.database = database;
    }

    /** Those of its lead and its accepted providers that are in another submitted one. */
    Set<String> alsoElsewhere(UUID applicationId, Set<UUID> leftOut) {
        return new TreeSet<>(database.createNativeQuery(ELSEWHERE, String.class)
                .setParameter("application", applicationId)
                .setParameter("leftOut", leftOut.toArray(UUID[]::new))
                .list());
    }
}
