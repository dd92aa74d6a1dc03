package fi.verkosto.coordination.indicatorvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Reads series as rows. */
@ApplicationScoped
class SeriesRows {

    /** Who is at work, and who once reported. */
    private static final String NETWORKS = """
            select n.id, n.title, n.lead_business_id, n.lead_name, n.id = any (:own)
            from network n
            where n.programme_id = :programme
              and (n.state in ('ACCEPTED', 'RUNNING', 'CLOSING', 'CLOSED')
                   or exists (select 1 from indicator_value v where v.network_id = n.id and v.indicator_id = :indicator))
            order by n.id""";

    private static final String VALUES = """
            select v.network_id, v.period, v.whole,
                   exists (select 1 from indicator_statement s where s.value_id = v.id and s.position = 1)
            from indicator_value v
            where v.indicator_id = :indicator and v.series = :series
            order by v.network_id, v.period""";

    private final Session session;

    SeriesRows(Session session) {
        this.session = session;
    }

    /** In the order of their IDs, with which of them are the reader's own. */
    @Transactional
    List<NetworkRow> networks(UUID programmeId, UUID indicatorId, Set<UUID> own) {
        return session
                .createNativeQuery(NETWORKS, Object[].class)
                .setParameter("programme", programmeId)
                .setParameter("indicator", indicatorId)
                .setParameter("own", own.toArray(UUID[]::new))
                .list()
                .stream()
                .map(row -> new NetworkRow(
                        (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (Boolean) row[4]))
                .toList();
    }

    /** Of all networks, each one's first period first. */
    @Transactional
    List<ValueRow> values(UUID indicatorId, int series) {
        return session
                .createNativeQuery(VALUES, Object[].class)
                .setParameter("indicator", indicatorId)
                .setParameter("series", series)
                .list()
                .stream()
                .map(row -> new ValueRow((UUID) row[0], (String) row[1], (BigDecimal) row[2], (Boolean) row[3]))
                .toList();
    }
}
