package fi.verkosto.coordination.statusreport;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.grant.GrantState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What reports are made of, beside timelines and the history of statuses: one question each, however many networks. */
@ApplicationScoped
class ReportRows {

    /** Those that took part in the quarter, by now at least accepted or ended after that. */
    private static final String NETWORKS = """
            select n.id, n.case_number, n.title, n.lead_name, n.state,
                   n.discontinued_at is not null and n.discontinued_at < :until as ended,
                   (select count(*) from signal g where g.network_id = n.id
                      and g.raised_at >= :from and g.raised_at < :until) as signals,
                   (select count(*) from support_request r where r.network_id = n.id
                      and r.asked_at >= :from and r.asked_at < :until) as asked,
                   (select count(*) from support_request r where r.network_id = n.id
                      and r.first_answered_at >= :from and r.first_answered_at < :until) as answered
            from network n
            where n.programme_id = :programme and n.formed_at < :until and n.state not in ('AWARDED', 'DECLINED')
              and (n.discontinued_at is null or n.discontinued_at >= :from)
            order by n.case_number, n.id limit :most""";

    /** By the definition that the statement names. */
    private static final String VALUES = """
            select v.network_id, i.code, d.definition -> 'names' ->> 'fi' as fi, d.definition -> 'names' ->> 'sv' as sv,
                   d.definition -> 'names' ->> 'en' as en, d.definition ->> 'unit' as unit, v.period, v.whole,
                   cast(d.definition ->> 'target' as numeric) as target
            from indicator_value v
            join indicator i on i.id = v.indicator_id
            join lateral (select definition_version from indicator_statement where value_id = v.id
                          order by position desc limit 1) s on true
            join indicator_definition d on d.indicator_id = i.id and d.number = s.definition_version
            where v.network_id = any (:networks) and v.period = any (:periods)
            order by v.network_id, i.code, v.period""";

    private static final String CORRECTIONS = """
            select n.id, n.title, i.code, v.period, v.whole as now,
                   (select cast(s.figures ->> 'whole' as numeric) from indicator_statement s
                    where s.value_id = v.id and s.stated_at <= :since order by s.position desc limit 1) as before
            from indicator_value v
            join network n on n.id = v.network_id
            join indicator i on i.id = v.indicator_id
            where n.programme_id = :programme and v.period = any (:periods)
              and exists (select 1 from indicator_statement s where s.value_id = v.id and s.stated_at > :since)
            order by n.case_number, n.id, i.code, v.period limit :most""";

    private final Session session;

    ReportRows(Session session) {
        this.session = session;
    }

    /** Until the transaction ends: of two who make a report at once the second finds that of the first. */
    void lock(UUID programmeId) {
        session.createNativeQuery("select id from programme where id = :id for update", UUID.class)
                .setParameter("id", programmeId)
                .getSingleResult();
    }

    List<NetworkRow> networks(UUID programmeId, Quarter quarter, int most) {
        return session
                .createNativeQuery(NETWORKS, Tuple.class)
                .setParameter("programme", programmeId)
                .setParameter("from", FinnishTime.startOf(quarter.first()))
                .setParameter("until", FinnishTime.startOf(quarter.last().plusDays(1)))
                .setParameter("most", most)
                .list()
                .stream()
                .map(row -> new NetworkRow(
                        row.get("id", UUID.class),
                        row.get("case_number", String.class),
                        row.get("title", String.class),
                        row.get("lead_name", String.class),
                        GrantState.valueOf(row.get("state", String.class)),
                        row.get("ended", Boolean.class),
                        row.get("signals", Long.class),
                        row.get("asked", Long.class),
                        row.get("answered", Long.class)))
                .toList();
    }

    List<ValueRow> values(Collection<UUID> networks, Quarter quarter) {
        return session
                .createNativeQuery(VALUES, Tuple.class)
                .setParameter("networks", networks.toArray(UUID[]::new))
                .setParameter("periods", quarter.periods().toArray(String[]::new))
                .list()
                .stream()
                .map(row -> new ValueRow(
                        row.get("network_id", UUID.class),
                        new ReportedValue(
                                row.get("code", String.class),
                                new LocalizedText(
                                        row.get("fi", String.class),
                                        row.get("sv", String.class),
                                        row.get("en", String.class)),
                                row.get("unit", String.class),
                                row.get("period", String.class),
                                row.get("whole", BigDecimal.class),
                                row.get("target", BigDecimal.class))))
                .toList();
    }

    List<ReportedCorrection> corrections(UUID programmeId, List<String> periods, Instant since, int most) {
        return session
                .createNativeQuery(CORRECTIONS, Tuple.class)
                .setParameter("programme", programmeId)
                .setParameter("periods", periods.toArray(String[]::new))
                .setParameter("since", since)
                .setParameter("most", most)
                .list()
                .stream()
                .map(row -> new ReportedCorrection(
                        row.get("id", UUID.class),
                        row.get("title", String.class),
                        row.get("code", String.class),
                        row.get("period", String.class),
                        row.get("before", BigDecimal.class),
                        row.get("now", BigDecimal.class)))
                .toList();
    }

    /** @param ended whether it was at work no more when the quarter was over */
    record NetworkRow(
            UUID id,
            String caseNumber,
            String title,
            String lead,
            GrantState state,
            boolean ended,
            long signals,
            long asked,
            long answered) {}

    record ValueRow(UUID networkId, ReportedValue value) {}
}
