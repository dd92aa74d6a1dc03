package fi.verkosto.systemtests;

import fi.verkosto.stack.parts.KeycloakPart;
import fi.verkosto.stack.supervision.PartStatus;
import fi.verkosto.stack.supervision.PartStatus.State;
import fi.verkosto.stack.supervision.ProcessIdentity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code kill -9} of parts that run, at random moments. Whoever starts with the same seed draws the same numbers. */
final class Kills {
    private static final int SHORTEST_PAUSE_MILLIS = 2_000;
    private static final int LONGEST_PAUSE_MILLIS = 6_000;

    private final Random random;
    private final Supplier<Stream<PartStatus>> parts;
    private final List<String> killed = new ArrayList<>();

    Kills(long seed, Supplier<Stream<PartStatus>> parts) {
        this.random = new Random(seed);
        this.parts = parts;
    }

    /** The kills to come, each with its moment. */
    List<ScheduledFuture<?>> drawFor(Duration time, ScheduledExecutorService executor) {
        List<ScheduledFuture<?>> drawn = new ArrayList<>();
        for (long moment = pause(); moment < time.toMillis(); moment += pause()) {
            drawn.add(executor.schedule(this::kill, moment, TimeUnit.MILLISECONDS));
        }
        return drawn;
    }

    private long pause() {
        return random.nextLong(SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS);
    }

    /** The names of what was killed so far, in order. */
    synchronized List<String> killed() {
        return List.copyOf(killed);
    }

    /**
     * Not Keycloak, which the product does not bring: an installation has a provider of its own. Where half of the parts are
     * down already, since the machine starts them slowly, one is let off: nothing would be on its way any more.
     */
    private synchronized void kill() {
        List<PartStatus> all = parts.get()
                .filter(part -> !part.name().equals(KeycloakPart.NAME))
                .toList();
        List<PartStatus> running =
                all.stream().filter(part -> part.state() == State.READY).toList();
        if (running.size() <= all.size() / 2) {
            return;
        }
        PartStatus victim = running.get(random.nextInt(running.size()));
        ProcessIdentity.find(victim.pid(), victim.processStart()).ifPresent(process -> {
            process.destroyForcibly();
            killed.add(victim.name());
        });
    }
}
