package fi.verkosto.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class PublicEventsTest {
    private static final String TYPE = "fi.verkosto.test.ordered.v1";

    @Inject
    PublicEvents events;

    @Inject
    Identifiers identifiers;

    @Inject
    DataSource database;

    @Test
    void givesPositionsInTheOrderOfCommit() throws Exception {
        PublicEvent first = anEvent();
        PublicEvent second = anEvent();
        CountDownLatch firstIsWritten = new CountDownLatch(1);
        CountDownLatch firstMayCommit = new CountDownLatch(1);

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> slow =
                    threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        events.append(first);
                        firstIsWritten.countDown();
                        awaitLatch(firstMayCommit);
                    }));
            awaitLatch(firstIsWritten);
            Future<?> quick =
                    threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> events.append(second)));
            await().until(this::someoneWaitsForTheLock);
            assertThat(events.after(0, List.of(TYPE), 10)).isEmpty();
            firstMayCommit.countDown();
            slow.get();
            quick.get();
        }

        assertThat(events.after(0, List.of(TYPE), 10))
                .extracting(PublicEvent::eventId)
                .containsExactly(first.eventId(), second.eventId());
    }

    private PublicEvent anEvent() {
        return new PublicEvent(
                PublicEvent.UNPLACED,
                identifiers.next().toString(),
                "/test",
                TYPE,
                identifiers.next().toString(),
                Instant.parse("2018-11-21T14:00:00Z"),
                "{}");
    }

    private boolean someoneWaitsForTheLock() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select exists (select from pg_locks where locktype = 'advisory' and not granted)");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
