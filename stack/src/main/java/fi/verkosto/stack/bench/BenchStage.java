package fi.verkosto.stack.bench;

import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.play.portal.Portal;
import fi.verkosto.play.story.RunningStack;
import fi.verkosto.stack.parts.Http;
import fi.verkosto.stack.parts.PortPlan;
import fi.verkosto.stack.parts.Service;
import fi.verkosto.stack.supervision.PartStatus;
import fi.verkosto.stack.supervision.StackStatus;
import java.io.PrintStream;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All that a measurement may use of the running stack. */
public final class BenchStage {
    private final RunningStack stack;
    private final PortPlan ports;
    private final StackStatus status;
    private final PrintStream out;
    private final Map<String, Portal> portals = new ConcurrentHashMap<>();

    public BenchStage(RunningStack stack, PortPlan ports, StackStatus status, PrintStream out) {
        this.stack = stack;
        this.ports = ports;
        this.status = status;
        this.out = out;
    }

    public RunningStack stack() {
        return stack;
    }

    public StackStatus status() {
        return status;
    }

    /** The process of every part. */
    Map<String, Long> processes() {
        Map<String, Long> processes = new LinkedHashMap<>();
        status.parts().forEach(part -> processes.put(part.name(), process(part.name())));
        return processes;
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
        return status.part(part)
                .map(PartStatus::pid)
                .filter(pid -> pid > 0)
                .orElseThrow(() -> new PlayStopped(part + " is not running: ./verkosto status"));
    }

    public URI connect(String path) {
        return Http.local(ports.connect(), path);
    }

    public String brokers() {
        return "127.0.0.1:" + ports.kafka();
    }

    /** An address of the service itself, without the gateway. */
    URI service(Service service, String path) {
        return Http.local(ports.service(service), path);
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

    public int databasePort() {
        return ports.postgres();
    }

    /** The mail catcher keeps all that it has caught in memory, which a measurement would fill. */
    void forgetMails() {
        Http.post(Http.local(ports.mailApi(), "/api/mail/purge"), "application/json", "");
    }

    /** One line of the result. */
    public void tell(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
