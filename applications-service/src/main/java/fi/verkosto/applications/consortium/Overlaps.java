package fi.verkosto.applications.consortium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;

/** Which providers of an application are in another one of its call too: allowed, and worth knowing. */
@ApplicationScoped
class Overlaps {

    /** From the few parties to the few applications of each, whatever the number of applications of the call. */
    private static final String ELSEWHERE = """
            with mine as (
                select id, call_id, lead_organisation as organisation from application where id = :application
                union
                select a.id, a.call_id, m.organisation from membership m join application a on a.id = m.application_id
                where a.id = :application and m.state in ('INVITED', 'ACCEPTED'))
            select organisation from mine
            where exists (select 1 from application other
                    where other.lead_organisation = mine.organisation and other.call_id = mine.call_id
                    and other.id <> mine.id and other.state not in ('WITHDRAWN', 'EXPIRED')
                    and (:drafts or other.submissions > 0))
                or exists (select 1 from membership m join application other on other.id = m.application_id
                    where m.organisation = mine.organisation and m.state in ('INVITED', 'ACCEPTED')
                    and other.call_id = mine.call_id and other.id <> mine.id
                    and other.state not in ('WITHDRAWN', 'EXPIRED')
                    and (:drafts or other.submissions > 0))""";

    private final EntityManager database;

    Overlaps(EntityManager database) {
        this.database = database;
    }

    /** Those of its lead, its invited and its accepted providers that are in another living one. */
    Set<String> alsoElsewhere(UUID applicationId, boolean withDrafts) {
        return new TreeSet<>(database.unwrap(Session.class)
                .createNativeQuery(ELSEWHERE, String.class)
                .setParameter("application", applicationId)
                .setParameter("drafts", withDrafts)
                .list());
    }
}
