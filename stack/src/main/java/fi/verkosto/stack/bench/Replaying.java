package fi.verkosto.stack.bench;

import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.play.story.PlayedCall;
import fi.verkosto.stack.parts.Service;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ten replays of the whole event history, which are to have no effect on coordination-service: five that it knows by their IDs, and
 * five after it has forgotten these, so that only what it knows of its aggregates can keep them out.
 */
final class Replaying implements Bench {
    private static final int EACH = 5;
    private static final Service SERVICE = Service.COORDINATION;

    private static final String TABLES = """
            select tablename from pg_tables where schemaname = 'public'
            and tablename not in ('inbox', 'outbox', 'flyway_schema_history')""";

    @Override
    public String name() {
        return "replays";
    }

    @Override
    public String about() {
        return "ten replays of all events of a played call, half of them with all event IDs forgotten";
    }

    @Override
    public void run(BenchStage stage) {
        new PlayedCall(stage.stack(), new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .play();
        History history = History.read(stage.brokers());
        history.awaitTaken(SERVICE.module());
        try (Connection database = DriverManager.getConnection(stage.database(SERVICE))) {
            Map<String, String> before = rows(database);
            double known = replay(history, database, false);
            require(before, rows(database));
            double forgotten = replay(history, database, true);
            require(before, rows(database));
            long published = History.read(stage.brokers()).ofTopic("verkosto.coordination");
            if (published != history.ofTopic("verkosto.coordination")) {
                throw new PlayStopped("Replays have made coordination-service publish %d events beside its %d"
                        .formatted(published - history.ofTopic("verkosto.coordination"), published));
            }
            stage.tell(
                    "%d replays of %d events: %d tables and %d published events as before; %.0f ms each, %.0f ms with IDs forgotten, ratio %.2f",
                    2 * EACH, history.size(), before.size(), published, known, forgotten, forgotten / known);
        } catch (SQLException e) {
            throw new PlayStopped("The database of coordination-service could not be read", e);
        }
    }

    /** How long one takes in the mean, in milliseconds. */
    private static double replay(History history, Connection database, boolean forgotten) throws SQLException {
        long nanos = 0;
        for (int round = 0; round < EACH; round++) {
            if (forgotten) {
                execute(database, "delete from inbox");
            }
            long begin = System.nanoTime();
            history.replay(SERVICE.module());
            nanos += System.nanoTime() - begin;
        }
        return nanos / 1e6 / EACH;
    }

    private static void require(Map<String, String> before, Map<String, String> now) {
        if (!now.equals(before)) {
            Map<String, String> changed = new TreeMap<>(now);
            changed.entrySet().removeAll(before.entrySet());
            throw new PlayStopped("Replays have changed: " + changed);
        }
    }

    /** How many rows each table has, and a hash of them all. */
    private static Map<String, String> rows(Connection database) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (Statement statement = database.createStatement()) {
            try (ResultSet tables = statement.executeQuery(TABLES)) {
                while (tables.next()) {
                    rows.put(tables.getString(1), "");
                }
            }
            for (Map.Entry<String, String> table : rows.entrySet()) {
                try (ResultSet found = statement.executeQuery(hashOf(table.getKey()))) {
                    found.next();
                    table.setValue(found.getString(1));
                }
            }
        }
        return rows;
    }

    private static String hashOf(String table) {
        return "select count(*) || ' rows, ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from "
                + table + " t";
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
