package fi.verkosto.coordination.overview;

import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.coordination.status.StatusLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** What overviews are made of, beside timelines and what statuses are found from: one question each, however many networks. */
@ApplicationScoped
class OverviewRows {

    /** The place of a network among those that are at work and have been looked at; none of the others. */
    private static final String PLACE = """
            select s.rank from network_status s join network n on n.id = s.network_id
            where s.network_id = :network and n.programme_id = :programme and n.state in ('ACCEPTED', 'RUNNING')""";

    /** By the index alone, however many there are. */
    private static final String WORST = """
            select s.network_id from network_status s join network n on n.id = s.network_id
            where s.programme_id = :programme and n.state in ('ACCEPTED', 'RUNNING')
              and s.rank <= :place and (s.rank < :place or s.network_id > :after)
            order by s.rank desc, s.network_id limit :limit""";

    /** Who is not at work, and whom nobody has looked at yet. Those that declined take no part. */
    private static final String OTHERS = """
            select n.id from network n left join network_status s on s.network_id = n.id
            where n.programme_id = :programme and n.id > :after and n.state <> 'DECLINED'
              and (s.network_id is null or n.state not in ('ACCEPTED', 'RUNNING'))
            order by n.id limit :limit""";

    private static final String FIGURES = """
            select n.id, n.case_number, n.title, n.state, n.lead_business_id, n.lead_name, n.amount, shared.amount as shared,
                   s.shown, s.computed, s.shown_since, s.found_on, s.stated, s.stated_until,
                   support.count as waiting, support.since as waiting_since
            from network n
            left join network_status s on s.network_id = n.id and n.state in ('ACCEPTED', 'RUNNING')
            left join transfer_agreement shared on shared.network_id = n.id and shared.state = 'CONFIRMED'
            cross join lateral (
                select count(*) as count, min(r.waiting_since) as since from support_request r
                where r.network_id = n.id and r.waiting_since is not null) support
            where n.id = any (:networks)""";

    /** Of the series of now. */
    private static final String VALUES = """
            select distinct on (v.network_id, i.code) v.network_id, i.id, i.code, v.period, v.whole
            from indicator_value v
            join indicator i on i.id = v.indicator_id and i.state = 'IN_USE'
            join lateral (select series from indicator_definition where indicator_id = i.id
                          order by position desc limit 1) d on d.series = v.series
            where v.network_id = any (:networks)
            order by v.network_id, i.code, v.period desc""";

    /** At work and not looked at yet is unknown, too. */
    private static final String TOTALS = """
            select count(*) as networks, count(*) filter (where n.state in ('ACCEPTED', 'RUNNING')) as at_work,
                   count(*) filter (where n.state in ('ACCEPTED', 'RUNNING') and s.rank = 0) as on_track,
                   count(*) filter (where n.state in ('ACCEPTED', 'RUNNING') and s.rank = 1) as at_risk,
                   count(*) filter (where n.state in ('ACCEPTED', 'RUNNING') and coalesce(s.rank, 2) = 2) as unknown,
                   count(*) filter (where n.state in ('ACCEPTED', 'RUNNING') and s.rank = 3) as off_track,
                   coalesce(sum(n.amount), 0) as granted,
                   (select count(*) from signal g where g.programme_id = :programme and g.state <> 'RESOLVED'
                      and g.judgement is distinct from 'FALSE_ALARM') as signals,
                   (select count(*) from support_request r where r.programme_id = :programme
                      and r.waiting_since is not null) as waiting
            from network n left join network_status s on s.network_id = n.id
            where n.programme_id = :programme and n.state <> 'DECLINED'""";

    /** Before every ID: where a list begins. */
    private static final UUID START = new UUID(0, 0);

    private static final int BEYOND_THE_WORST = 99;

    private final Session session;

    OverviewRows(Session session) {
        this.session = session;
    }

    /** In the order in which they are shown: the worst first, and then the others. */
    List<UUID> page(UUID programmeId, UUID after, int limit) {
        Optional<Integer> place = session.createNativeQuery(PLACE, Integer.class)
                .setParameter("programme", programmeId)
                .setParameter("network", after)
                .uniqueResultOptional();
        boolean isStart = after.equals(START);
        List<UUID> page = new ArrayList<>(
                place.isPresent() || isStart
                        ? worst(programmeId, place.orElse(BEYOND_THE_WORST), after, limit)
                        : List.of());
        if (page.size() < limit) {
            page.addAll(others(programmeId, place.isPresent() ? START : after, limit - page.size()));
        }
        return page;
    }

    private List<UUID> worst(UUID programmeId, int place, UUID after, int limit) {
        return session.createNativeQuery(WORST, UUID.class)
                .setParameter("programme", programmeId)
                .setParameter("place", place)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .list();
    }

    private List<UUID> others(UUID programmeId, UUID after, int limit) {
        return session.createNativeQuery(OTHERS, UUID.class)
                .setParameter("programme", programmeId)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .list();
    }

    List<NetworkFigures> figures(Collection<UUID> networks) {
        NativeQuery<Tuple> query = session.createNativeQuery(FIGURES, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("case_number", String.class)
                .addScalar("title", String.class)
                .addScalar("state", String.class)
                .addScalar("lead_business_id", String.class)
                .addScalar("lead_name", String.class)
                .addScalar("amount", BigDecimal.class)
                .addScalar("shared", BigDecimal.class)
                .addScalar("shown", String.class)
                .addScalar("computed", String.class)
                .addScalar("shown_since", Instant.class)
                .addScalar("found_on", LocalDate.class)
                .addScalar("stated", String.class)
                .addScalar("stated_until", LocalDate.class)
                .addScalar("waiting", Long.class)
                .addScalar("waiting_since", Instant.class);
        return query.setParameter("networks", networks.toArray(UUID[]::new)).list().stream()
                .map(OverviewRows::figures)
                .toList();
    }

    private static NetworkFigures figures(Tuple row) {
        return new NetworkFigures(
                row.get("id", UUID.class),
                row.get("case_number", String.class),
                row.get("title", String.class),
                GrantState.valueOf(row.get("state", String.class)),
                new Provider(row.get("lead_business_id", String.class), row.get("lead_name", String.class)),
                Money.euros(row.get("amount", BigDecimal.class)),
                row.get("shared", BigDecimal.class) == null ? null : Money.euros(row.get("shared", BigDecimal.class)),
                level(row, "shown"),
                level(row, "computed"),
                row.get("shown_since", Instant.class),
                row.get("found_on", LocalDate.class),
                level(row, "stated"),
                row.get("stated_until", LocalDate.class),
                row.get("waiting", Long.class),
                row.get("waiting_since", Instant.class));
    }

    private static StatusLevel level(Tuple row, String column) {
        String name = row.get(column, String.class);
        return name == null ? null : StatusLevel.valueOf(name);
    }

    /** By network, and of each by the code of the indicator. */
    List<ValueOfNetwork> values(Collection<UUID> networks) {
        return session
                .createNativeQuery(VALUES, Object[].class)
                .setParameter("networks", networks.toArray(UUID[]::new))
                .list()
                .stream()
                .map(row -> new ValueOfNetwork(
                        (UUID) row[0],
                        new LatestValue((UUID) row[1], (String) row[2], (String) row[3], (BigDecimal) row[4])))
                .toList();
    }

    /** Of the levels in their order. */
    Object[] totals(UUID programmeId) {
        return session.createNativeQuery(TOTALS, Object[].class)
                .setParameter("programme", programmeId)
                .getSingleResult();
    }

    record ValueOfNetwork(UUID networkId, LatestValue value) {}
}
