package fi.verkosto.coordination.signalsource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * The Finnish days on which something came of a network by itself: it accepted its grant, proposed how to share it, adopted a plan,
 * reported on a milestone, an indicator or the use of its budget, said how far it is, or asked. What it was told is nothing that it said.
 */
@ApplicationScoped
class HeardDays {

    private static final String DAYS = """
            select heard.network_id, heard.day from (
                select n.id as network_id, cast(timezone('Europe/Helsinki', n.answered_at) as date) as day
                from network n where n.answered_at is not null
                union
                select t.network_id, cast(timezone('Europe/Helsinki', t.proposed_at) as date) from transfer_agreement t
                union
                select p.network_id, cast(timezone('Europe/Helsinki', p.adopted_at) as date) from plan_version p
                union
                select r.network_id, r.reported_on from milestone_report r
                union
                select b.network_id, b.reported_on from budget_use_report b
                union
                select v.network_id, cast(timezone('Europe/Helsinki', s.stated_at) as date)
                from indicator_value v join indicator_statement s on s.value_id = v.id
                union
                select a.network_id, cast(timezone('Europe/Helsinki', a.given_at) as date)
                from assessment a where a.side = 'NETWORK'
                union
                select q.network_id, cast(timezone('Europe/Helsinki', m.written_at) as date)
                from support_request q join support_message m on m.request_id = q.id
                where m.role in ('LEAD', 'MEMBER')
            ) heard
            where heard.network_id = any (:networks)
            order by heard.network_id, heard.day""";

    private final Session session;

    HeardDays(Session session) {
        this.session = session;
    }

    @Transactional
    Map<UUID, List<LocalDate>> of(Collection<UUID> networks) {
        return session
                .createNativeQuery(DAYS, Tuple.class)
                .addScalar("network_id", UUID.class)
                .addScalar("day", LocalDate.class)
                .setParameter("networks", networks.toArray(UUID[]::new))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("network_id", UUID.class),
                        Collectors.mapping(row -> row.get("day", LocalDate.class), Collectors.toList())));
    }
}
