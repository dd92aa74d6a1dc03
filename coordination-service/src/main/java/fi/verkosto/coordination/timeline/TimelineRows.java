package fi.verkosto.coordination.timeline;

import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.coordination.plan.Baseline;
import fi.verkosto.coordination.plan.PlanState;
import fi.verkosto.coordination.plan.ReportKind;
import fi.verkosto.coordination.programme.Provider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What timelines are made of: three questions, for one network as for a page of them. No plan is read as a whole. */
@ApplicationScoped
class TimelineRows {

    private static final String NETWORK = """
            select n.id, n.case_number, n.title, n.state, n.lead_business_id, n.lead_name,
                   coalesce(p.state, 'NONE') as plan_state, coalesce(p.number, 0) as plan_version
            from network n left join network_plan p on p.network_id = n.id
            """;

    /** Those that declined take no part. */
    private static final String OF_PROGRAMME = NETWORK + """
            where n.programme_id = :programme and n.id > :after and n.state <> 'DECLINED'
            order by n.id limit :limit""";

    private static final String THESE = NETWORK + "where n.id = any (:networks) order by n.id";

    private static final String MILESTONES = """
            select p.network_id, m.number, m.title, cast(a.activity ->> 'number' as integer) as activity, m.responsible,
                   m.planned, m.weight, cast(m.baseline ->> 'day' as date) as baseline_day,
                   cast(m.baseline ->> 'weight' as integer) as baseline_weight,
                   cast(m.baseline ->> 'since' as date) as baseline_since
            from network_plan p
            cross join lateral jsonb_path_query(p.content, '$.objectives[*].activities[*]') as a (activity)
            cross join lateral jsonb_to_recordset(a.activity -> 'milestones') as m (
                number integer, title text, responsible text, planned date, weight integer, baseline jsonb)
            where p.network_id = any (:networks)
            order by p.network_id, m.planned, m.number""";

    private static final String REPORTS = """
            select r.network_id, r.milestone, r.kind, r.day, r.reported_on, r.link
            from milestone_report r
            where r.network_id = any (:networks)
            order by r.network_id, r.milestone, r.number""";

    private final Session session;

    TimelineRows(Session session) {
        this.session = session;
    }

    List<NetworkRow> ofProgramme(UUID programmeId, UUID after, int limit) {
        return session
                .createNativeQuery(OF_PROGRAMME, Tuple.class)
                .setParameter("programme", programmeId)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .list()
                .stream()
                .map(TimelineRows::network)
                .toList();
    }

    /** In the order of their IDs. */
    List<NetworkRow> networks(Collection<UUID> networks) {
        return session
                .createNativeQuery(THESE, Tuple.class)
                .setParameter("networks", networks.toArray(UUID[]::new))
                .list()
                .stream()
                .map(TimelineRows::network)
                .toList();
    }

    List<MilestoneRow> milestones(Collection<UUID> networks) {
        return session
                .createNativeQuery(MILESTONES, Tuple.class)
                .addScalar("network_id", UUID.class)
                .addScalar("number", Integer.class)
                .addScalar("title", String.class)
                .addScalar("activity", Integer.class)
                .addScalar("responsible", String.class)
                .addScalar("planned", LocalDate.class)
                .addScalar("weight", Integer.class)
                .addScalar("baseline_day", LocalDate.class)
                .addScalar("baseline_weight", Integer.class)
                .addScalar("baseline_since", LocalDate.class)
                .setParameter("networks", networks.toArray(UUID[]::new))
                .list()
                .stream()
                .map(TimelineRows::milestone)
                .toList();
    }

    /** In the order in which they were told. */
    List<ReportRow> reports(Collection<UUID> networks) {
        return session
                .createNativeQuery(REPORTS, Tuple.class)
                .addScalar("network_id", UUID.class)
                .addScalar("milestone", Integer.class)
                .addScalar("kind", String.class)
                .addScalar("day", LocalDate.class)
                .addScalar("reported_on", LocalDate.class)
                .addScalar("link", String.class)
                .setParameter("networks", networks.toArray(UUID[]::new))
                .list()
                .stream()
                .map(TimelineRows::report)
                .toList();
    }

    private static NetworkRow network(Tuple row) {
        return new NetworkRow(
                row.get("id", UUID.class),
                row.get("case_number", String.class),
                row.get("title", String.class),
                GrantState.valueOf(row.get("state", String.class)),
                new Provider(row.get("lead_business_id", String.class), row.get("lead_name", String.class)),
                PlanState.valueOf(row.get("plan_state", String.class)),
                row.get("plan_version", Integer.class));
    }

    private static MilestoneRow milestone(Tuple row) {
        return new MilestoneRow(
                row.get("network_id", UUID.class),
                row.get("number", Integer.class),
                row.get("title", String.class),
                row.get("activity", Integer.class),
                row.get("responsible", String.class),
                row.get("planned", LocalDate.class),
                row.get("weight", Integer.class),
                baseline(row));
    }

    private static Baseline baseline(Tuple row) {
        LocalDate day = row.get("baseline_day", LocalDate.class);
        return day == null
                ? null
                : new Baseline(
                        day, row.get("baseline_weight", Integer.class), row.get("baseline_since", LocalDate.class));
    }

    private static ReportRow report(Tuple row) {
        return new ReportRow(
                row.get("network_id", UUID.class),
                row.get("milestone", Integer.class),
                ReportKind.valueOf(row.get("kind", String.class)),
                row.get("day", LocalDate.class),
                row.get("reported_on", LocalDate.class),
                row.get("link", String.class));
    }
}
