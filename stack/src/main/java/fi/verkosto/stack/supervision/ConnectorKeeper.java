package fi.verkosto.stack.supervision;

import fi.verkosto.stack.parts.Connectors;
import fi.verkosto.stack.parts.Service;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Looks after the connectors as the supervisor looks after the processes. */
public final class ConnectorKeeper {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PAUSE_WHILE_ALL_RUN = Duration.ofSeconds(5);

    private final Connectors connectors;
    private final PrintStream out;
    private final Set<Service> running = ConcurrentHashMap.newKeySet();

    public ConnectorKeeper(Connectors connectors, PrintStream out) {
        this.connectors = connectors;
        this.out = out;
    }

    /** Runs until the supervisor stops. */
    public void keep(Supervisor supervisor) {
        try {
            while (!supervisor.isStopping()) {
                Service.publishing().forEach(this::tend);
                Thread.sleep(running.size() == Service.publishing().size() ? PAUSE_WHILE_ALL_RUN : PAUSE);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void tend(Service service) {
        boolean runs;
        try {
            runs = connectors.tend(service);
        } catch (UncheckedIOException connectIsAway) {
            runs = false;
        }
        if (runs ? running.add(service) : running.remove(service)) {
            out.println("connector " + service.title() + (runs ? " runs" : " does not run"));
        }
    }

    /**
     * Waits for the connectors of these services.
     *
     * @return the connectors that did not come up within the limit, with the reason as far as it is known
     */
    public List<String> awaitRunning(Set<Service> services, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        Set<Service> missing = new HashSet<>(services);
        missing.removeAll(running);
        while (!missing.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(Duration.ofMillis(100));
            missing.removeAll(running);
        }
        return missing.stream()
                .map(service -> service.title() + " " + connectors.refusal(service))
                .toList();
    }
}
