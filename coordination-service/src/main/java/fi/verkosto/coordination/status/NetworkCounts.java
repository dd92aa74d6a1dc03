package fi.verkosto.coordination.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What statuses are found from, beside the timeline: of many networks in one statement. */
@ApplicationScoped
public class NetworkCounts {

    /**
     * Heard is what its own organisations did, as the trail of the network has it. That something got better is a signal as well, and
     * to nobody's disadvantage.
     */
    private static final String COUNTS = """
            select n.id, cast(timezone('Europe/Helsinki', greatest(n.formed_at, heard.at)) as date) as heard_on,
                   missing.count as missing, open.count as open, open.adverse as adverse
            from network n
            cross join lateral (
                select max(e.occurred_at) as at from audit_entry e
                where e.about_id = n.id and e.role in ('LEAD', 'MEMBER')) heard
            cross join lateral (
                select count(*) as count from missing_value m join indicator i on i.id = m.indicator_id
                where m.network_id = n.id and i.state = 'IN_USE'
                  and not exists (select 1 from indicator_value v
                                  where v.network_id = n.id and v.indicator_id = i.id and v.period = m.period)
                  and not exists (select 1 from indicator_period p
                                  where p.indicator_id = i.id and p.period = m.period and p.state = 'CLOSED')) missing
            cross join lateral (
                select count(*) as count,
                       count(*) filter (where g.facts ->> 'answer' is distinct from 'IMPROVED') as adverse
                from signal g
                where g.network_id = n.id and g.state <> 'RESOLVED' and g.judgement is distinct from 'FALSE_ALARM') open
            where n.id = any (:networks)
            order by n.id""";

    private final Session session;

    NetworkCounts(Session session) {
        this.session = session;
    }

    /** In the order of their IDs. */
    public List<Counts> of(Collection<UUID> networks) {
        return session
                .createNativeQuery(COUNTS, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("heard_on", LocalDate.class)
                .addScalar("missing", Long.class)
                .addScalar("open", Long.class)
                .addScalar("adverse", Long.class)
                .setParameter("networks", networks.toArray(UUID[]::new))
                .list()
                .stream()
                .map(row -> new Counts(
                        row.get("id", UUID.class),
                        row.get("heard_on", LocalDate.class),
                        row.get("missing", Long.class),
                        row.get("open", Long.class),
                        row.get("adverse", Long.class)))
                .toList();
    }

    /**
     * Of a network.
     *
     * @param heardOn the Finnish day on which it was last heard of, that of its forming among them
     * @param openSignals all that wait or were useful
     * @param adverseSignals those of them by which nothing got better
     */
    public record Counts(
            UUID networkId, LocalDate heardOn, long missingValues, long openSignals, long adverseSignals) {}
}
