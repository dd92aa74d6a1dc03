package fi.verkosto.stack.bench;

import fi.verkosto.play.portal.Portal;
import fi.verkosto.play.story.RunningStack;
import fi.verkosto.stack.parts.Http;
import fi.verkosto.stack.parts.PortPlan;
import fi.verkosto.stack.parts.Service;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

/** All that a measurement may use of the running stack. */
public final class BenchStage {
    private final RunningStack stack;
    private final PortPlan ports;
    private final Path logs;
    private final ToLongFunction<String> processes;
    private final PrintStream out;
    private final Map<String, Portal> portals = new ConcurrentHashMap<>();

    /** @param processes the process ID of a part */
    public BenchStage(
            RunningStack stack, PortPlan ports, Path logs, ToLongFunction<String> processes, PrintStream out) {
        this.stack = stack;
        this.ports = ports;
        this.logs = logs;
        this.processes = processes;
        this.out = out;
    }

    /** The user at the public API, through the gateway. */
    public Portal as(String user) {
        return portals.computeIfAbsent(user, name -> new Portal(stack.gateway(), name, stack.token(name)));
    }

    public void moveClock(String instant) {
        stack.moveClock(Instant.parse(instant));
    }

    public long process(Service service) {
        return process(service.title());
    }

    public long process(String part) {
        return processes.applyAsLong(part);
    }

    public URI connect(String path) {
        return Http.local(ports.connect(), path);
    }

    public String brokers() {
        return "127.0.0.1:" + ports.kafka();
    }

    /** The address of a service's metrics and health. */
    public URI management(Service service, String path) {
        return Http.local(ports.management(service), path);
    }

    /** The database of a service; user and password are its name. */
    public String database(Service service) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&password=%s"
                .formatted(ports.postgres(), service.database(), service.database(), service.database());
    }

    /** The same database for the server's administrator. */
    public String administration(Service service) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres&password=postgres"
                .formatted(ports.postgres(), service.database());
    }

    public int databasePort() {
        return ports.postgres();
    }

    /** The log of a part. */
    public Path log(String part) {
        return logs.resolve(part + ".log");
    }

    /** One line of the result. */
    public void tell(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
