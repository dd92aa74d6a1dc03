package fi.verkosto.coordination.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** All assessments. Whoever gives one has locked its network. */
@ApplicationScoped
class Assessments {

    /** Once for all networks, not once for each assessment: they give two every month. */
    private static final String LATEST_OF_BOTH = """
            select a.* from assessment a
            join (select known.network_id, max(known.month) as month
                  from (select b.network_id, b.month
                        from assessment b join network n on n.id = b.network_id
                        where n.programme_id = :programme and n.state in ('ACCEPTED', 'RUNNING')
                        group by b.network_id, b.month having count(*) = 2) known
                  group by known.network_id) latest on latest.network_id = a.network_id and latest.month = a.month""";

    private static final String MISSING = """
            select n.id, n.title, s.side
            from network n cross join (values ('NETWORK'), ('COORDINATOR')) as s (side)
            where n.programme_id = :programme and n.state in ('ACCEPTED', 'RUNNING') and n.formed_at < :end
              and not exists (select 1 from assessment a
                              where a.network_id = n.id and a.month = :month and a.side = s.side)
            order by n.id, s.side limit :most""";

    private final Stored stored = new Stored();

    List<Assessment> of(UUID networkId, YearMonth month) {
        return stored.list("networkId = ?1 and month = ?2", networkId, month.toString());
    }

    /** The latest month first, as many assessments as two sides give in so many months. */
    List<Assessment> of(UUID networkId, int months) {
        return stored.find("networkId = ?1 order by month desc, side", networkId)
                .range(0, months * Side.values().length - 1)
                .list();
    }

    /** Of each active network of a programme both assessments of the latest month that has both. */
    List<Assessment> latestOfBothIn(UUID programmeId) {
        return stored.getSession()
                .createNativeQuery(LATEST_OF_BOTH, Assessment.class)
                .setParameter("programme", programmeId)
                .list();
    }

    /**
     * Who has not assessed which network for a month.
     *
     * @param end of the month: networks that were formed later do not owe it
     */
    List<Missing> missingIn(UUID programmeId, YearMonth month, Instant end, int limit) {
        return stored
                .getSession()
                .createNativeQuery(MISSING, Object[].class)
                .setParameter("programme", programmeId)
                .setParameter("month", month.toString())
                .setParameter("end", end)
                .setParameter("most", limit)
                .list()
                .stream()
                .map(row -> new Missing((UUID) row[0], (String) row[1], Side.valueOf((String) row[2])))
                .toList();
    }

    /** What a side has not said. */
    record Missing(UUID networkId, String title, Side side) {}

    void add(Assessment assessment) {
        stored.persist(assessment);
    }

    private static final class Stored implements PanacheRepositoryBase<Assessment, Assessment.Key> {}
}
