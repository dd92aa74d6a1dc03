package fi.verkosto.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a server that has just been started. */
final class Readiness {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private Readiness() {}

    /**
     * Returns when the server is ready.
     *
     * @throws IllegalStateException with the last lines of the log when the server ends or the limit passes
     */
    static void await(String name, BooleanSupplier ready, BooleanSupplier alive, Duration limit, Path log) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!alive.getAsBoolean()) {
                throw notReady(name + " ended while starting", log);
            }
            if (System.nanoTime() > deadline) {
                throw notReady(name + " was not ready within " + limit.toSeconds() + " s", log);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static IllegalStateException notReady(String what, Path log) {
        return new IllegalStateException(what + ":\n" + ServerProcess.lastLines(log, 15) + "\nLog: " + log);
    }
}
