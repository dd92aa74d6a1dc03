package fi.verkosto.notification.stream.api;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Notices a client that does not take what it was given: it keeps a connection, and will never say goodbye. */
final class StallWatch {

    private final Duration limit;
    private final Runnable stalled;
    private ScheduledFuture<?> timer;
    private boolean hasEnded;

    StallWatch(Duration limit, Runnable stalled) {
        this.limit = limit;
        this.stalled = stalled;
    }

    synchronized void given() {
        stop();
        // What is read while a client leaves is given to nobody, and its connection may soon serve another.
        if (hasEnded) {
            return;
        }
        timer = Infrastructure.getDefaultWorkerPool().schedule(stalled, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    synchronized void taken() {
        stop();
    }

    synchronized void end() {
        hasEnded = true;
        stop();
    }

    private void stop() {
        if (timer != null) {
            timer.cancel(false);
        }
    }
}
