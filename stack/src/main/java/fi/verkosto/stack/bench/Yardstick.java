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
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the database could do if nothing but the rows of a submission had to be written: {@code bench/yardstick.sql} by
 * PostgreSQL's own load generator, in the database of applications-service, in a schema of its own that nobody relays. It
 * stays the same whatever a service sends: fewer statements of the service count for it, and not against it.
 */
final class Yardstick implements AutoCloseable {
    private static final String PROGRAM = "pgbench";
    private static final int CLIENTS = 8;
    private static final int SECONDS = 10;
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final BenchStage stage;
    private final Path script;

    private Yardstick(BenchStage stage, Path script) {
        this.stage = stage;
        this.script = script;
    }

    static Yardstick prepare(BenchStage stage) {
        requireInstalled();
        try {
            Yardstick yardstick = new Yardstick(
                    stage,
                    Files.writeString(Files.createTempFile("yardstick", ".sql"), Resource.read("yardstick.sql")));
            yardstick.execute(Resource.read("yardstick-tables.sql"));
            return yardstick;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireInstalled() {
        try {
            new ProcessBuilder(PROGRAM, "--version").start().destroy();
        } catch (IOException missing) {
            throw new PlayStopped("pgbench is needed; Debian has it in the package postgresql-contrib", missing);
        }
    }

    double transactionsPerSecond() {
        try {
            ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", Service.APPLICATIONS.database());
            builder.environment().put("PGOPTIONS", "-c search_path=yardstick");
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher rate = RATE.matcher(output);
            if (process.waitFor() != 0 || !rate.find()) {
                throw new PlayStopped("pgbench failed:\n" + output);
            }
            return Double.parseDouble(rate.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayStopped("Interrupted while measuring", e);
        }
    }

    private List<String> command() throws IOException {
        return List.of(
                PROGRAM,
                "--no-vacuum",
                // As a service does it: parsed once, the values apart.
                "--protocol=prepared",
                "--client=" + CLIENTS,
                "--jobs=2",
                "--time=" + SECONDS,
                "--define=content=" + Resource.read("yardstick-content.json").strip(),
                "--file=" + script,
                "--host=127.0.0.1",
                "--port=" + stage.databasePort(),
                "--username=" + Service.APPLICATIONS.database(),
                Service.APPLICATIONS.database());
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(stage.database(Service.APPLICATIONS));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new PlayStopped("pgbench could not be prepared: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        execute("drop schema yardstick cascade");
        try {
            Files.delete(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
