package fi.verkosto.applications.deadline;

import fi.verkosto.applications.application.Application;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Applications that jobs have to do something with. */
@ApplicationScoped
class DueApplications {

    private final Session session;

    DueApplications(Session session) {
        this.session = session;
    }

    List<UUID> draftsLeftBehind(Instant closedBy, UUID after, int limit) {
        return session.createNativeQuery("""
                        select a.id from application a join grant_call c on c.id = a.call_id
                        where a.state = 'DRAFT' and cast(c.terms ->> 'closesAt' as timestamptz) <= :closedBy and a.id > :after
                        order by a.id limit :limit""", UUID.class)
                .setParameter("closedBy", closedBy)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .list();
    }

    /** Those that nobody else has locked, locked. {@code skip locked} passes by the others without waiting. */
    List<Application> lockFree(List<UUID> those) {
        return session.createNativeQuery("""
                        select * from application where id in (:those)
                        order by id for no key update skip locked""", Application.class)
                .setParameterList("those", those)
                .list();
    }
}
