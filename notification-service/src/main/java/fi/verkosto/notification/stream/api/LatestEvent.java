package fi.verkosto.notification.stream.api;

import fi.verkosto.logs.Trace;
import fi.verkosto.notification.stream.PublicEvents;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Where the stream of events ends at present: asked of the database once for all clients that wait, and never for none. */
@ApplicationScoped
class LatestEvent {

    private static final Logger LOG = Logger.getLogger(LatestEvent.class);

    private final PublicEvents events;
    private final StreamSettings settings;
    private final Set<UniEmitter<? super Long>> waiting = ConcurrentHashMap.newKeySet();
    private Cancellable asking;
    private volatile long position;

    LatestEvent(PublicEvents events, StreamSettings settings) {
        this.events = events;
        this.settings = settings;
    }

    void begin(@Observes StartupEvent event) {
        asking = Multi.createFrom()
                .ticks()
                .every(settings.interval())
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(_ -> Uni.createFrom()
                        .voidItem()
                        .emitOn(Infrastructure.getDefaultExecutor())
                        .invoke(this::ask))
                .subscribe()
                .with(_ -> {});
    }

    void end(@Observes ShutdownEvent event) {
        asking.cancel();
    }

    private void ask() {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            long latest = events.latest();
            if (latest > position) {
                position = latest;
                waiting.forEach(client -> client.complete(latest));
            }
        } catch (RuntimeException e) {
            // The next time tells; meanwhile nobody misses more than the database.
            LOG.warnf("The latest event is not known: reason=%s", Trace.line(e));
        }
    }

    /** As far as is known: there may be more. */
    long position() {
        return position;
    }

    /** Comes when there is more than this. */
    Uni<Long> beyond(long read) {
        return Uni.createFrom().emitter(client -> {
            waiting.add(client);
            client.onTermination(() -> waiting.remove(client));
            // After it is among those who are told, so that what comes in between is not missed.
            if (position > read) {
                client.complete(position);
            }
        });
    }
}
