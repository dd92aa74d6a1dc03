package fi.verkosto.applications.consortium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;

/** Which providers are in several applications of a call: allowed, and worth knowing. */
@ApplicationScoped
public class Overlaps {

    /** Who is in which application: its lead, whoever is invited, and whoever has accepted. */
    private static final String PARTY = """
            select id as application_id, call_id, lead_organisation as organisation from application
            where state not in ('WITHDRAWN', 'EXPIRED')
            union all
            select a.id, a.call_id, m.organisation from membership m join application a on a.id = m.application_id
            where m.state in ('INVITED', 'ACCEPTED') and a.state not in ('WITHDRAWN', 'EXPIRED')""";

    private final EntityManager database;

    Overlaps(EntityManager database) {
        this.database = database;
    }

    /** Those of the application's parties that are in another living application of its call too, drafts included. */
    Set<String> alsoElsewhere(UUID applicationId) {
        return new TreeSet<>(session()
                .createNativeQuery("with party as (" + PARTY + ")" + """
                         select mine.organisation from party mine where mine.application_id = :application
                         and exists (select 1 from party other where other.call_id = mine.call_id
                            and other.organisation = mine.organisation and other.application_id <> :application)
                        """, String.class)
                .setParameter("application", applicationId)
                .list());
    }

    /**
     * For the officer: the providers in several submitted applications of the call, by business ID. What was never
     * submitted is not the officer's to see.
     */
    public List<Overlap> ofCall(UUID callId) {
        return session()
                .createNativeQuery("with party as (" + PARTY + ")" + """
                         select p.organisation as organisation,
                            array_agg(p.application_id order by p.application_id) as applications
                         from party p join application a on a.id = p.application_id
                         where p.call_id = :call and a.submissions > 0
                         group by p.organisation having count(*) > 1 order by p.organisation""", Object[].class)
                .addScalar("organisation", String.class)
                .addScalar("applications", UUID[].class)
                .setParameter("call", callId)
                .list()
                .stream()
                .map(row -> new Overlap((String) row[0], List.copyOf(Arrays.asList((UUID[]) row[1]))))
                .toList();
    }

    private Session session() {
        return database.unwrap(Session.class);
    }

    /** A provider and the applications that it is in. */
    public record Overlap(String organisation, List<UUID> applications) {}
}
