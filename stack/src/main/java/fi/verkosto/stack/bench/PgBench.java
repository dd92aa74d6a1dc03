package fi.verkosto.stack.bench;

import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.stack.parts.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own load generator, on a copy of a service's tables beside them in the same database: nothing of what it
 * writes is seen by the service or relayed. The copies have the indexes but not the foreign keys.
 */
final class PgBench {
    private static final String PROGRAM = "pgbench";
    private static final String COPIES = "bench";
    private static final int SECONDS = 15;
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final BenchStage stage;
    private final Service service;

    PgBench(BenchStage stage, Service service) {
        this.stage = stage;
        this.service = service;
    }

    static void requireInstalled() {
        try {
            new ProcessBuilder(PROGRAM, "--version").start().destroy();
        } catch (IOException missing) {
            throw new PlayStopped("pgbench is needed; Debian has it in the package postgresql-contrib", missing);
        }
    }

    double transactionsPerSecond(CapturedTransaction transaction, int clients) {
        try (Connection connection = DriverManager.getConnection(stage.database(service));
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + COPIES + " cascade");
            statement.execute("create schema " + COPIES);
            try {
                Repeatable repeatable = Repeatable.of(connection, transaction);
                for (String table : repeatable.tables()) {
                    statement.execute(
                            "create table %s.%s (like public.%s including all)".formatted(COPIES, table, table));
                    String columns = writtenColumns(statement, table);
                    statement.execute("insert into %1$s.%2$s (%3$s) select %3$s from public.%2$s"
                            .formatted(COPIES, table, columns));
                }
                return run(repeatable.script(), clients);
            } finally {
                statement.execute("drop schema " + COPIES + " cascade");
            }
        } catch (SQLException e) {
            throw new PlayStopped("pgbench could not be prepared: " + e.getMessage(), e);
        }
    }

    /** Those that are not generated from others. */
    private static String writtenColumns(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("""
                select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                where table_schema = 'public' and table_name = '%s' and is_generated = 'NEVER'""".formatted(table))) {
            row.next();
            return row.getString(1);
        }
    }

    private double run(String script, int clients) {
        try {
            Path file = Files.writeString(Files.createTempFile("submission", ".sql"), script);
            try {
                ProcessBuilder builder = new ProcessBuilder(command(file, clients)).redirectErrorStream(true);
                builder.environment().put("PGPASSWORD", service.database());
                builder.environment().put("PGOPTIONS", "-c search_path=" + COPIES + ",public");
                Process process = builder.start();
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                Matcher rate = RATE.matcher(output);
                if (process.waitFor() != 0 || !rate.find()) {
                    throw new PlayStopped("pgbench failed:\n" + output);
                }
                return Double.parseDouble(rate.group(1));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayStopped("Interrupted while measuring", e);
        }
    }

    private List<String> command(Path script, int clients) {
        return List.of(
                PROGRAM,
                "--no-vacuum",
                "--client=" + clients,
                "--jobs=2",
                "--time=" + SECONDS,
                "--file=" + script,
                "--host=127.0.0.1",
                "--port=" + stage.databasePort(),
                "--username=" + service.database(),
                service.database());
    }
}
