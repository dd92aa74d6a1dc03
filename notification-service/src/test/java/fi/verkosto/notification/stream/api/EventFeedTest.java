package fi.verkosto.notification.stream.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.notification.stream.PublicEvents;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Of a feed on which nothing happens. */
@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class EventFeedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Uni<Boolean> HELD = Uni.createFrom().item(true);
    private static final ClientConnection STAYS = new ClientConnection(() -> false, () -> {});

    @Inject
    PublicEvents events;

    @Inject
    EventFeed feed;

    @Inject
    Vertx vertx;

    /** Timers of a request keep whole milliseconds, and less than one may be left of a silence. */
    @Test
    void breaksTheSilenceOfEachOfManyAgainAndAgain() {
        int many = 100;
        int comments = 3;
        AtomicInteger heard = new AtomicInteger();
        List<Cancellable> open = new CopyOnWriteArrayList<>();

        for (int i = 0; i < many; i++) {
            asARequest(() -> open.add(silentFor(Duration.ofHours(1), HELD, STAYS)
                    .select()
                    .where(sent -> "still here".equals(sent.getComment()))
                    .select()
                    .first(comments)
                    .subscribe()
                    .with(_ -> heard.incrementAndGet())));
        }

        try {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(heard).hasValue(many * comments));
        } finally {
            open.forEach(Cancellable::cancel);
        }
    }

    @Test
    void endsWithATokenInItsLastInstant() {
        AtomicBoolean ended = new AtomicBoolean();

        asARequest(() -> silentFor(Duration.ofNanos(1), HELD, STAYS).subscribe().with(_ -> {}, () -> ended.set(true)));

        await().atMost(PATIENCE).untilTrue(ended);
    }

    @Test
    void endsWhenTheTokenIsWithdrawn() {
        AtomicInteger asked = new AtomicInteger();
        Uni<Boolean> heldOnce = Uni.createFrom().item(() -> asked.incrementAndGet() == 1);

        List<OutboundSseEvent> sent = allOf(silentFor(Duration.ofHours(1), heldOnce, STAYS));

        assertThat(sent)
                .extracting(OutboundSseEvent::getComment)
                .startsWith("connected", "still here")
                .last()
                .asString()
                .contains("come again");
        assertThat(asked).hasValue(2);
    }

    @Test
    void endsForWhoHasLeft() {
        ClientConnection left = new ClientConnection(() -> true, () -> {});

        List<OutboundSseEvent> sent = allOf(silentFor(Duration.ofHours(1), HELD, left));

        assertThat(sent).extracting(OutboundSseEvent::getComment).doesNotContain("still here");
    }

    private Multi<OutboundSseEvent> silentFor(Duration validity, Uni<Boolean> held, ClientConnection client) {
        return feed.after(
                Position.parse(null, "after", events.latest()),
                List.of("fi.verkosto.test.never.v1"),
                new Permit("someone", validity, held),
                client);
    }

    private static List<OutboundSseEvent> allOf(Multi<OutboundSseEvent> stream) {
        return stream.collect().asList().await().atMost(PATIENCE);
    }

    private void asARequest(Runnable task) {
        vertx.getOrCreateContext().runOnContext(task);
    }
}
