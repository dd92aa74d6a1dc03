package fi.verkosto.coordination.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Which networks are to be looked at. */
@ApplicationScoped
class StatusRows {

    private static final String DUE = """
            select distinct n.programme_id from network n left join network_status s on s.network_id = n.id
            where n.state in ('ACCEPTED', 'RUNNING') and (s.found_on is null or s.found_on < :today)
              and n.programme_id > :after
            order by 1 limit :most""";

    /** What somebody else holds, they change or have looked at; the next run sees what is left. */
    private static final String CLAIM = """
            select n.id from network n left join network_status s on s.network_id = n.id
            where n.programme_id = :programme and n.state in ('ACCEPTED', 'RUNNING')
              and (s.found_on is null or s.found_on < :today)
            order by n.id limit :most
            for no key update of n skip locked""";

    private final Session session;

    StatusRows(Session session) {
        this.session = session;
    }

    /** The programmes with networks at which nobody has looked today, in the order of their IDs. */
    @Transactional
    List<UUID> due(LocalDate today, UUID after, int most) {
        return session.createNativeQuery(DUE, UUID.class)
                .setParameter("today", today)
                .setParameter("after", after)
                .setParameter("most", most)
                .list();
    }

    /** Such networks of a programme, locked until the transaction ends. */
    List<UUID> claim(UUID programmeId, LocalDate today, int most) {
        return session.createNativeQuery(CLAIM, UUID.class)
                .setParameter("programme", programmeId)
                .setParameter("today", today)
                .setParameter("most", most)
                .list();
    }
}
