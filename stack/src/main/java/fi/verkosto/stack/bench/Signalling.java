package fi.verkosto.stack.bench;

import fi.verkosto.play.portal.Patience;
import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.stack.parts.Http;
import fi.verkosto.stack.parts.Service;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * The daily look of all rules at a programme of 2 000 networks that report 20 indicators, each for two years, and have a plan of eight
 * milestones with three forecasts each; beside the database alone adding the same values up by series, and beside six such networks.
 * Nothing changes in them, so that what is found is what chance brings.
 */
final class Signalling implements Bench {

    private static final int LARGE = 2_000;
    private static final int SMALL = 6;
    private static final int INDICATORS = 20;
    private static final int ROUNDS = 3;
    private static final String DURING_THE_WORK = "2018-12-17T08:00:00Z";
    private static final String TIMER = "verkosto_signals_look_seconds_";
    /** The service looks for programmes that are due once a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final List<String> SEED = List.of("""
            insert into programme (id, call_id, agency, version, case_number, name_fi, name_sv, name_en, project_start, project_end,
                code_lists, looked_on)
            values (md5('bench programme' || ?)::uuid, gen_random_uuid(), '2769790-1', 0, 'bench', 'bench', 'bench', 'bench',
                '2017-01-01', '2018-12-31', null, '2018-12-17')""", """
            insert into network (id, programme_id, call_id, agency, application_id, version, revision, case_number, title,
                lead_business_id, lead_name, amount, currency, state, formed_at, answered_at)
            select gen_random_uuid(), p.id, p.call_id, p.agency, gen_random_uuid(), 0, 1, n || '/340/2018', 'Bench ' || n,
                '9900099-4', 'Bench', 575000, 'EUR', 'RUNNING', '2017-01-02T08:00:00Z', '2017-01-02T08:00:00Z'
            from programme p, generate_series(1, ?) n where p.id = md5('bench programme' || ?)::uuid""", """
            insert into network_status (network_id, programme_id, version, computed, reasons, shown, found_on, shown_since)
            select n.id, n.programme_id, 1, 'ON_TRACK', '[]', 'ON_TRACK', '2199-12-31', now()
            from network n where n.programme_id = md5('bench programme' || ?)::uuid
            on conflict (network_id) do update set found_on = excluded.found_on""", """
            insert into indicator (id, programme_id, call_id, agency, code, version, revision, state, in_use_at, chased_on)
            select gen_random_uuid(), p.id, p.call_id, p.agency, 'BENCH_' || i, 0, 1, 'IN_USE', '2017-01-02T08:00:00Z', '2099-12-31'
            from programme p, generate_series(1, 20) i where p.id = md5('bench programme' || ?)::uuid""", """
            insert into indicator_definition (indicator_id, position, number, series, begins_on, written_at, definition)
            select i.id, 0, 1, 1, '2017-01-02', '2017-01-02T08:00:00Z', jsonb_build_object(
                'names', words, 'description', words, 'formula', words, 'source', words, 'unit', 'PERCENT', 'decimals', 6,
                'managementLevels', '[]'::jsonb, 'themes', '[]'::jsonb, 'responsible', 'LEAD', 'rhythm', 'MONTHLY',
                'reportWithinDays', 14, 'direction', 'HIGHER_IS_BETTER', 'cumulative', false, 'shared', false)
            from indicator i, (select '{"fi": "Mittari", "sv": "Mätare", "en": "Indicator"}'::jsonb as words) w
            where i.programme_id = md5('bench programme' || ?)::uuid""", """
            insert into indicator_value (id, indicator_id, network_id, period, series, version, whole)
            select gen_random_uuid(), i.id, n.id, to_char(timestamp '2017-01-01' + m * interval '1 month', 'YYYY-MM'), 1, 0,
                round((50 + 10 * random_normal())::numeric, 6)
            from network n join indicator i on i.programme_id = n.programme_id, generate_series(0, 22) m
            where n.programme_id = md5('bench programme' || ?)::uuid""", """
            insert into indicator_statement (value_id, position, figures, organisation, role, definition_version, stated_at)
            select v.id, 0, jsonb_build_object('whole', v.whole), '9900099-4', 'LEAD', 1, (v.period || '-28T10:00:00Z')::timestamptz
            from indicator_value v join network n on n.id = v.network_id
            where n.programme_id = md5('bench programme' || ?)::uuid""", """
            insert into network_plan (network_id, version, state, number, content, last_objective, last_activity, last_milestone,
                changed_at, adopted_at)
            select n.id, 1, 'ADOPTED', 1, jsonb_build_object('objectives', jsonb_build_array(jsonb_build_object('number', 1,
                'title', 'Bench', 'activities', jsonb_build_array(jsonb_build_object('number', 1, 'title', 'Bench',
                'responsible', '9900099-4', 'managementLevel', 'TOP', 'milestones', (select jsonb_agg(jsonb_build_object(
                    'number', m, 'title', 'Bench ' || m, 'planned', day, 'weight', 1, 'responsible', '9900099-4',
                    'baseline', jsonb_build_object('day', day, 'weight', 1, 'since', '2017-01-02')))
                    from generate_series(1, 8) m, lateral (select (date '2016-12-31' + m * interval '3 months')::date as day) d)))))),
                1, 1, 8, '2017-01-02T08:00:00Z', '2017-01-02T08:00:00Z'
            from network n where n.programme_id = md5('bench programme' || ?)::uuid""", """
            insert into milestone_report (id, network_id, milestone, number, kind, day, link, organisation, reported_on, reported_at)
            select gen_random_uuid(), n.id, m, r, case when r = 3 and m < 8 then 'DONE' else 'FORECAST' end, day,
                case when r = 3 and m < 8 then 'https://verkosto.example' end, '9900099-4', told, told + interval '10 hours'
            from network n, generate_series(1, 8) m, generate_series(1, 3) r,
                lateral (select (date '2016-12-31' + m * interval '3 months')::date as day) d,
                lateral (select day - (4 - r) * 20 as told) t
            where n.programme_id = md5('bench programme' || ?)::uuid""");

    private static final List<String> REMOVE = List.of(
            "delete from notice where programme_id = md5('bench programme' || ?)::uuid",
            "delete from status_change c using network n where n.id = c.network_id and n.programme_id = md5('bench programme' || ?)::uuid",
            "delete from network_status where programme_id = md5('bench programme' || ?)::uuid",
            "delete from signal where programme_id = md5('bench programme' || ?)::uuid",
            "delete from signal_look where programme_id = md5('bench programme' || ?)::uuid",
            "delete from milestone_report r using network n where n.id = r.network_id and n.programme_id = md5('bench programme' || ?)::uuid",
            "delete from network_plan p using network n where n.id = p.network_id and n.programme_id = md5('bench programme' || ?)::uuid",
            "delete from indicator_statement s using indicator_value v, network n where v.id = s.value_id and n.id = v.network_id"
                    + " and n.programme_id = md5('bench programme' || ?)::uuid",
            "delete from indicator_value v using network n where n.id = v.network_id and n.programme_id = md5('bench programme' || ?)::uuid",
            "delete from indicator_definition d using indicator i where i.id = d.indicator_id"
                    + " and i.programme_id = md5('bench programme' || ?)::uuid",
            "delete from indicator where programme_id = md5('bench programme' || ?)::uuid",
            "delete from network where programme_id = md5('bench programme' || ?)::uuid",
            "delete from programme where id = md5('bench programme' || ?)::uuid");

    private static final String ALONE = """
            select count(*), sum(total) from (select sum(v.whole) as total, array_agg(v.period order by v.period)
                from indicator_value v join network n on n.id = v.network_id
                where n.programme_id = md5('bench programme' || ?)::uuid group by v.network_id, v.indicator_id) series""";

    @Override
    public String name() {
        return "signals";
    }

    @Override
    public String about() {
        return "the daily look at 2 000 networks with 20 indicators each, beside adding up their values, and beside 6 networks";
    }

    @Override
    public void run(BenchStage stage) {
        stage.moveClock(DURING_THE_WORK);
        try (Connection database = DriverManager.getConnection(stage.database(Service.COORDINATION))) {
            try {
                seed(database, SMALL);
                seed(database, LARGE);
                execute(database, "analyze");
                double few = median(stage, database, SMALL);
                double many = median(stage, database, LARGE);
                double alone = alone(database);
                stage.tell(
                        "%,d networks with %d indicators: looked at in %.1f s, their values added up in %.1f s, ratio %.1f;"
                                + " %d networks in %.0f ms; a network of many to one of few %.2f; %,d signals",
                        LARGE,
                        INDICATORS,
                        many,
                        alone,
                        many / alone,
                        SMALL,
                        few * 1_000,
                        (many / LARGE) / (few / SMALL),
                        signals(database));
            } finally {
                remove(database, SMALL);
                remove(database, LARGE);
                execute(
                        database,
                        "vacuum (analyze) indicator_value, indicator_statement, milestone_report, signal, network");
            }
        } catch (SQLException e) {
            throw new PlayStopped("The networks to be looked at could not be written or removed", e);
        }
    }

    /** One round before those that count, since the first one raises what the others find again. */
    private static double median(BenchStage stage, Connection database, int networks) throws SQLException {
        double[] seconds = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            double took = look(stage, database, networks);
            if (round >= 0) {
                seconds[round] = took;
            }
        }
        Arrays.sort(seconds);
        return seconds[ROUNDS / 2];
    }

    /** No other programme is due meanwhile. */
    private static double look(BenchStage stage, Connection database, int networks) throws SQLException {
        await(database, "select count(*) from programme where looked_on is null or looked_on < '2018-12-17'", 0);
        double before = spent(stage);
        try (PreparedStatement due = database.prepareStatement(
                "update programme set looked_on = '2018-12-16' where id = md5('bench programme' || ?)::uuid")) {
            due.setString(1, Integer.toString(networks));
            due.executeUpdate();
        }
        await(database, "select count(*) from programme where looked_on < '2018-12-17'", 0);
        return new Patience(PATIENCE)
                .await("the time that the look took", () -> spent(stage) - before, took -> took > 0);
    }

    private static double spent(BenchStage stage) {
        return Http.get(stage.management(Service.COORDINATION, "/q/metrics"))
                .body()
                .lines()
                .filter(line -> line.startsWith(TIMER + "sum"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static void await(Connection database, String count, long wanted) {
        new Patience(PATIENCE)
                .await("the look at all programmes", () -> number(database, count), (Long left) -> left == wanted);
    }

    private static double alone(Connection database) throws SQLException {
        double least = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            try (PreparedStatement sums = database.prepareStatement(ALONE)) {
                sums.setString(1, Integer.toString(LARGE));
                sums.executeQuery().next();
            }
            least = Math.min(least, (System.nanoTime() - begin) / 1e9);
        }
        return least;
    }

    private static long signals(Connection database) {
        return number(
                database,
                "select count(*) from signal where state = 'OPEN' and programme_id = md5('bench programme' || " + LARGE
                        + ")::uuid");
    }

    private static long number(Connection database, String sql) {
        try (PreparedStatement statement = database.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new PlayStopped("What was looked at could not be counted", e);
        }
    }

    private static void seed(Connection database, int networks) throws SQLException {
        for (String sql : SEED) {
            try (PreparedStatement insert = database.prepareStatement(sql)) {
                int position = 1;
                if (sql.contains("generate_series(1, ?)")) {
                    insert.setInt(position++, networks);
                }
                insert.setString(position, Integer.toString(networks));
                insert.executeUpdate();
            }
        }
    }

    private static void remove(Connection database, int networks) throws SQLException {
        for (String sql : REMOVE) {
            try (PreparedStatement delete = database.prepareStatement(sql)) {
                delete.setString(1, Integer.toString(networks));
                delete.executeUpdate();
            }
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
