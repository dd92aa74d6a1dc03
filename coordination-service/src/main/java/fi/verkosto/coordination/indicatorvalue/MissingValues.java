package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicator.ResponsibleRole;
import fi.verkosto.coordination.indicatorvalue.OwedPeriods.Owed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Which values were found missing. What is kept is that it was told, once for each network, indicator and period; whether a value is
 * missing now is asked of the values.
 */
@ApplicationScoped
class MissingValues {

    private static final String DUE = """
            select i.id from indicator i
            where i.state = 'IN_USE' and (i.chased_on is null or i.chased_on < :today)
            order by i.chase_failed_at nulls first, i.id limit :most""";

    private static final String CLAIM = "select i.id from indicator i"
            + " where i.id = :id and i.state = 'IN_USE' and (i.chased_on is null or i.chased_on < :today)"
            + " for no key update skip locked";

    /** A network owes nothing of before it was formed. */
    private static final String WITHOUT_VALUE = """
            select n.id, n.lead_business_id
            from network n
            where n.programme_id = :programme
              and n.state in ('ACCEPTED', 'RUNNING')
              and cast(timezone('Europe/Helsinki', n.formed_at) as date) <= :lastDay
              and not exists (select 1 from indicator_value v
                              where v.network_id = n.id and v.indicator_id = :indicator and v.period = :period)
              and not exists (select 1 from indicator_period p
                              where p.indicator_id = :indicator and p.period = :period and p.state = 'CLOSED')
              and not exists (select 1 from missing_value m
                              where m.network_id = n.id and m.indicator_id = :indicator and m.period = :period)
            order by n.id""";

    private static final String MARK = """
            insert into missing_value (id, network_id, indicator_id, period, report_by, found_at)
            values (:id, :network, :indicator, :period, :reportBy, :now)
            on conflict (network_id, indicator_id, period) do nothing""";

    /** What was reported, closed, retired or ended since is not owed any more. */
    private static final String MISSING = """
            select m.id, n.id as network, n.title, n.lead_business_id, n.lead_name, i.id as indicator, i.code,
                   d.definition ->> 'responsible', m.period, cast(m.report_by as text)
            from missing_value m
            join network n on n.id = m.network_id
            join indicator i on i.id = m.indicator_id
            join lateral (select definition from indicator_definition where indicator_id = i.id
                          order by position desc limit 1) d on true
            where n.programme_id = :programme and m.id > :after
              and n.state in ('ACCEPTED', 'RUNNING')
              and i.state = 'IN_USE'
              and not exists (select 1 from indicator_value v
                              where v.network_id = n.id and v.indicator_id = i.id and v.period = m.period)
              and not exists (select 1 from indicator_period p
                              where p.indicator_id = i.id and p.period = m.period and p.state = 'CLOSED')
              and (:all or n.id = any (:networks))
            order by m.id limit :most""";

    private final Session session;
    private final Identifiers identifiers;

    MissingValues(Session session, Identifiers identifiers) {
        this.session = session;
        this.identifiers = identifiers;
    }

    /** The indicators at which nobody has looked today; those that failed come last. */
    @Transactional
    List<UUID> due(LocalDate today, int most) {
        return session.createNativeQuery(DUE, UUID.class)
                .setParameter("today", today)
                .setParameter("most", most)
                .list();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void moveBack(UUID indicatorId, Instant now) {
        session.createNativeMutationQuery("update indicator set chase_failed_at = :now where id = :id")
                .setParameter("now", now)
                .setParameter("id", indicatorId)
                .executeUpdate();
    }

    /** Locks it, unless somebody else is at it or has been. */
    Optional<UUID> claim(UUID indicatorId, LocalDate today) {
        return session.createNativeQuery(CLAIM, UUID.class)
                .setParameter("id", indicatorId)
                .setParameter("today", today)
                .uniqueResultOptional();
    }

    /** Beside the entity, whose version tells readers that its definition has changed. */
    void chased(UUID indicatorId, LocalDate today) {
        session.createNativeMutationQuery(
                        "update indicator set chased_on = :today, chase_failed_at = null where id = :id")
                .setParameter("today", today)
                .setParameter("id", indicatorId)
                .executeUpdate();
    }

    /** The networks that owe this value and were not told so yet. */
    List<Debtor> without(Indicator indicator, Owed owed) {
        return session
                .createNativeQuery(WITHOUT_VALUE, Object[].class)
                .setParameter("programme", indicator.programmeId())
                .setParameter("indicator", indicator.id())
                .setParameter("period", owed.period().toString())
                .setParameter("lastDay", owed.period().last())
                .list()
                .stream()
                .map(row -> new Debtor((UUID) row[0], (String) row[1]))
                .toList();
    }

    void mark(Debtor debtor, Indicator indicator, Owed owed, Instant now) {
        session.createNativeMutationQuery(MARK)
                .setParameter("id", identifiers.next())
                .setParameter("network", debtor.networkId())
                .setParameter("indicator", indicator.id())
                .setParameter("period", owed.period().toString())
                .setParameter("reportBy", owed.reportBy())
                .setParameter("now", now)
                .executeUpdate();
    }

    /**
     * What is missing now, in the order in which it was found.
     *
     * @param networks of these alone; null for all
     */
    List<MissingValueRow> of(UUID programmeId, Set<UUID> networks, UUID after, int limit) {
        return session
                .createNativeQuery(MISSING, Object[].class)
                .setParameter("programme", programmeId)
                .setParameter("after", after)
                .setParameter("all", networks == null)
                .setParameter("networks", networks == null ? new UUID[0] : networks.toArray(UUID[]::new))
                .setParameter("most", limit)
                .list()
                .stream()
                .map(MissingValues::row)
                .toList();
    }

    private static MissingValueRow row(Object[] row) {
        return new MissingValueRow(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (UUID) row[5],
                (String) row[6],
                ResponsibleRole.valueOf((String) row[7]),
                (String) row[8],
                LocalDate.parse((String) row[9]));
    }

    /** @param lead the business ID of the network's lead */
    record Debtor(UUID networkId, String lead) {}
}
