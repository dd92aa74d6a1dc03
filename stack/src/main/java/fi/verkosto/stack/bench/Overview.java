package fi.verkosto.stack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Patience;
import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.stack.parts.Service;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the coordinator reads first of a programme of 2 000 networks, each with a plan of eight milestones, a signal and five indicators,
 * beside one of 6: pages of six, the first and one at nine tenths, anew and when nothing has changed; and the largest page.
 */
final class Overview implements Bench {
    private static final int LARGE = 2_000;
    private static final int SMALL = 6;
    private static final int EACH = 100;

    /** In the rows that jobs go by this is a day on which they have looked: they are to leave them alone. */
    private static final String LOOKED = "2199-12-31";

    private static final List<String> SEED = List.of("""
            insert into network (id, programme_id, call_id, agency, application_id, version, case_number, title, lead_business_id,
                                 lead_name, amount, currency, state, formed_at)
            select gen_random_uuid(), p.id, p.call_id, p.agency, gen_random_uuid(), 0, i || '/bench/2018', 'Bench ' || i, '0502454-6',
                   'Omnia', 575000, 'EUR', 'RUNNING', timestamptz '2018-11-01 08:00:00Z'
            from programme p, generate_series(1, ?) i where p.id = ?""", """
            insert into network_plan (network_id, version, state, number, content, last_objective, last_activity, last_milestone,
                                      changed_at, adopted_at)
            select n.id, 2, 'ADOPTED', 1, jsonb_build_object('objectives', jsonb_build_array(jsonb_build_object(
                       'number', 1, 'title', 'O', 'activities', jsonb_build_array(jsonb_build_object(
                           'number', 1, 'title', 'A', 'responsible', '0502454-6', 'managementLevel', 'TOP', 'milestones', (
                               select jsonb_agg(jsonb_build_object(
                                   'number', m, 'title', 'Milestone ' || m, 'planned', date '2019-03-29' + m * 60, 'weight', m,
                                   'responsible', '0502454-6', 'baseline', jsonb_build_object(
                                       'day', date '2019-03-29' + m * 60, 'weight', m, 'since', '2019-02-11')))
                               from generate_series(1, 8) m)))))), 1, 1, 8, now(), now()
            from network n, generate_series(1, least(?, 1)) where n.programme_id = ?""", """
            insert into milestone_report (id, network_id, milestone, number, kind, day, organisation, reported_on, reported_at)
            select gen_random_uuid(), n.id, m, r, 'FORECAST', date '2020-01-31', '0502454-6', date '2019-03-04' + r, now()
            from network n, generate_series(1, 8) m, generate_series(1, 2) r, generate_series(1, least(?, 1))
            where n.programme_id = ?""", """
            insert into network_status (network_id, programme_id, version, computed, reasons, shown, found_on, shown_since)
            select id, programme_id, 1, level, '[]', level, '2199-12-31', now()
            from (select n.id, n.programme_id, (array['ON_TRACK', 'AT_RISK', 'UNKNOWN', 'OFF_TRACK'])[cast(1 + row_number() over () % 4 as integer)] as level
                  from network n, generate_series(1, least(?, 1)) where n.programme_id = ?) found""", """
            insert into signal (id, programme_id, call_id, agency, network_id, version, revision, rule, rule_version, subject, state, evidence,
                                facts, thresholds, false_alarm_rate, false_alarm_origin, owner, action, raised_at, last_seen_on)
            select gen_random_uuid(), n.programme_id, n.call_id, n.agency, n.id, 0, 1, 'BENCH', 1, '-', 'OPEN', '-', '{}', '[]', 0, 'EXACT',
                   'COORDINATOR', 'ASK_HOW_IT_GOES', now(), '2019-05-06'
            from network n, generate_series(1, least(?, 1)) where n.programme_id = ?""", """
            insert into indicator (id, programme_id, call_id, agency, code, version, revision, state, in_use_at, chased_on)
            select gen_random_uuid(), p.id, p.call_id, p.agency, 'BENCH_' || i, 0, 1, 'IN_USE', now(), '2199-12-31'
            from programme p, generate_series(1, 5) i, generate_series(1, least(?, 1)) where p.id = ?""", """
            insert into indicator_definition (indicator_id, position, number, series, begins_on, written_at, definition)
            select i.id, 0, 1, 1, '2019-01-01', now(), '{}'
            from indicator i, generate_series(1, least(?, 1)) where i.programme_id = ?""", """
            insert into indicator_value (id, indicator_id, network_id, period, series, version, whole)
            select gen_random_uuid(), i.id, n.id, '2019-0' || month, 1, 0, month * 7.5
            from network n join indicator i on i.programme_id = n.programme_id, generate_series(1, 6) month,
                 generate_series(1, least(?, 1))
            where n.programme_id = ?""");

    private static final String OF = " where network_id in (select id from network where programme_id = ?)";

    private static final List<String> REMOVED = List.of(
            "delete from indicator_value" + OF,
            "delete from indicator_definition where indicator_id in (select id from indicator where programme_id = ?)",
            "delete from indicator where programme_id = ?",
            "delete from signal where programme_id = ?",
            "delete from network_status where programme_id = ?",
            "delete from milestone_report" + OF,
            "delete from network_plan" + OF,
            "delete from network where programme_id = ?",
            "update programme set looked_on = null where id = ?");

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public String about() {
        return "p50 of the overview of a programme of 2 000 networks beside one of 6: pages of six, first, deep, unchanged";
    }

    @Override
    public void run(BenchStage stage) {
        BenchCall largeCall = BenchCall.open(stage);
        BenchCall smallCall = BenchCall.open(stage);
        try (Connection database = DriverManager.getConnection(stage.database(Service.COORDINATION))) {
            UUID large = programmeOf(database, largeCall);
            UUID small = programmeOf(database, smallCall);
            try {
                seed(database, large, LARGE);
                seed(database, small, SMALL);
                measure(stage, large, small);
            } finally {
                remove(database, large);
                remove(database, small);
            }
        } catch (SQLException e) {
            throw new PlayStopped("The networks to be looked at could not be written or removed", e);
        }
    }

    private static void measure(BenchStage stage, UUID large, UUID small) {
        String ofSix = path(small);
        tell(stage, "first page of six", read(stage, path(large)), read(stage, ofSix));
        tell(stage, "page of six at nine tenths", read(stage, deep(stage, large)), read(stage, ofSix));
        tell(stage, "first page of six, unchanged", again(stage, path(large)), again(stage, ofSix));
        tell(
                stage,
                "largest page, 50 networks",
                read(stage, path(large).replace("limit=6", "limit=50")),
                read(stage, ofSix));
    }

    private static Runnable read(BenchStage stage, String path) {
        return () -> stage.as("officer").get(path).expect(200);
    }

    private static Runnable again(BenchStage stage, String path) {
        String etag = stage.as("officer").get(path).expect(200).etag();
        return () -> stage.as("officer").get(path).header("If-None-Match", etag).expect(304);
    }

    private static void tell(BenchStage stage, String what, Runnable ofLarge, Runnable ofSmall) {
        Map<String, Runnable> readings = new LinkedHashMap<>();
        readings.put("large", ofLarge);
        readings.put("small", ofSmall);
        Map<String, Times> times = InTurns.timed(readings, EACH);
        double many = times.get("large").percentile(50);
        double few = times.get("small").percentile(50);
        stage.tell("%-30s %d: p50 %6.1f ms   %d: p50 %6.1f ms   ratio %.2f", what, LARGE, many, SMALL, few, many / few);
    }

    private static String path(UUID programme) {
        return "/v1/programmes/" + programme + "/overview?limit=6";
    }

    /** Found as any portal finds it: one page after the other. */
    private static String deep(BenchStage stage, UUID programme) {
        String all = path(programme).replace("limit=6", "limit=50");
        String cursor = "";
        for (int seen = 0; seen < LARGE * 9 / 10; seen += 50) {
            JsonNode page = stage.as("officer").get(all + cursor).expect(200).json();
            cursor = "&cursor=" + page.path("next").asText();
        }
        return path(programme) + cursor;
    }

    /** The call's event makes it. */
    private static UUID programmeOf(Connection database, BenchCall call) {
        return new Patience(Duration.ofSeconds(30))
                .await("the programme in coordination-service", () -> find(database, call), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<UUID> find(Connection database, BenchCall call) {
        try (PreparedStatement query =
                database.prepareStatement("select id from programme where call_id = ? and call_revision > 0")) {
            query.setObject(1, UUID.fromString(call.id()));
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? Optional.of(found.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PlayStopped("The programme could not be looked for", e);
        }
    }

    private static void seed(Connection database, UUID programme, int networks) throws SQLException {
        try (PreparedStatement looked =
                database.prepareStatement("update programme set looked_on = '" + LOOKED + "' where id = ?")) {
            looked.setObject(1, programme);
            looked.executeUpdate();
        }
        // All or nothing: a job must not see networks of which it has not looked at the status.
        database.setAutoCommit(false);
        for (String sql : SEED) {
            try (PreparedStatement insert = database.prepareStatement(sql)) {
                insert.setInt(1, networks);
                insert.setObject(2, programme);
                insert.executeUpdate();
            }
        }
        database.commit();
        database.setAutoCommit(true);
        try (Statement analyze = database.createStatement()) {
            analyze.execute(
                    "analyze network, network_plan, milestone_report, network_status, signal, indicator, indicator_value");
        }
    }

    private static void remove(Connection database, UUID programme) throws SQLException {
        database.setAutoCommit(true);
        for (String sql : REMOVED) {
            try (PreparedStatement delete = database.prepareStatement(sql)) {
                delete.setObject(1, programme);
                delete.executeUpdate();
            }
        }
    }
}
