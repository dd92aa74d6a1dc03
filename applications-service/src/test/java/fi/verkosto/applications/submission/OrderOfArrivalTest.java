package fi.verkosto.applications.submission;

import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.submittedTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgresAndKafka
class OrderOfArrivalTest {

    private static final String GRADIA = "0208201-1";
    private static final Instant FIRST = Instant.parse("2018-11-21T14:14:59Z");
    private static final Instant SECOND = FIRST.plusMillis(1);

    private final OrderOfArrival order;
    private final BusinessClock clock;
    private final DataSource database;
    private String call;
    private String draft;

    OrderOfArrivalTest(OrderOfArrival order, BusinessClock clock, DataSource database) {
        this.order = order;
        this.clock = clock;
        this.database = database;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        call = publishedCall();
        draft = draftOf(GRADIA, call);
    }

    @Test
    void letsThoseGoFirstWhoArrivedFirstWhicheverInstanceServesThem() throws Exception {
        List<OrderOfArrival> instances =
                Stream.generate(() -> new OrderOfArrival(database)).limit(3).toList();
        List<Integer> arrivals = new ArrayList<>(IntStream.range(0, 20).boxed().toList());
        Collections.shuffle(arrivals, new Random(7));
        CountDownLatch allInLine = new CountDownLatch(arrivals.size());
        TreeMap<Integer, Future<Long>> numbers = new TreeMap<>();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int arrival : arrivals) {
                OrderOfArrival instance = instances.get(arrival % instances.size());
                numbers.put(arrival, threads.submit(() -> drawn(instance, FIRST.plusMillis(arrival), allInLine)));
            }
        }

        assertThat(numbers.values().stream().map(Future::resultNow)).isSorted().hasSize(20);
    }

    @Test
    void waitsNoLongerThanTwoSeconds() throws Exception {
        try (OtherInstance _ = OtherInstance.submitting(draft, FIRST)) {
            long begin = System.nanoTime();

            drawn(order, SECOND, new CountDownLatch(1));

            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(6));
        }
    }

    @Test
    void isByTheTimeOfArrival() throws SQLException {
        try (OtherInstance _ = OtherInstance.submitting(draft, FIRST);
                OtherInstance asking = OtherInstance.submitting(draft, SECOND)) {
            assertThat(asking.draw(call, SECOND)).isEmpty();
            assertThat(asking.draw(call, FIRST)).isPresent();
            assertThat(asking.draw(call, FIRST.minusMillis(1))).isPresent();
        }
    }

    /** In milliseconds: where 32 bits turn negative, and where they begin anew. */
    @ParameterizedTest
    @ValueSource(longs = {0x166_8000_0000L, 0x167_0000_0000L})
    void isTheSameWhereTheKeysBeginAnew(long turn) throws SQLException {
        Instant before = Instant.ofEpochMilli(turn - 1);
        Instant after = Instant.ofEpochMilli(turn);
        try (OtherInstance earlier = OtherInstance.submitting(draft, before);
                OtherInstance later = OtherInstance.submitting(draft, after)) {
            assertThat(later.draw(call, after)).isEmpty();
            assertThat(earlier.draw(call, before)).isPresent();
        }
    }

    @Test
    void isOfOneCall() throws SQLException {
        String other = draftOf(GRADIA, publishedCall());
        try (OtherInstance _ = OtherInstance.submitting(other, FIRST);
                OtherInstance asking = OtherInstance.submitting(draft, SECOND)) {
            assertThat(asking.draw(call, SECOND)).isPresent();
        }
    }

    @Test
    void isLeftWithTheNumberAndNotOnlyWithTheCommit() throws SQLException {
        try (OtherInstance earlier = OtherInstance.submitting(draft, FIRST);
                OtherInstance asking = OtherInstance.submitting(draft, SECOND)) {
            assertThat(earlier.draw(call, FIRST)).isPresent();

            assertThat(asking.draw(call, SECOND)).isPresent();
        }
    }

    @Test
    void isLeftByWhoeverDies() throws SQLException {
        try (OtherInstance earlier = OtherInstance.submitting(draft, FIRST);
                OtherInstance asking = OtherInstance.submitting(draft, SECOND)) {
            assertThat(asking.draw(call, SECOND)).isEmpty();

            earlier.die();

            await().until(() -> asking.draw(call, SECOND).isPresent());
        }
    }

    /** Such as one of a machine that is gone, which nobody told the database. */
    @Test
    void isLostByWhoeverIsInItForLong() throws SQLException {
        try (OtherInstance _ = OtherInstance.submitting(draft, FIRST);
                OtherInstance asking = OtherInstance.submitting(draft, SECOND)) {
            assertThat(asking.draw(call, SECOND)).isEmpty();
            assertThat(asking.draw(call, SECOND, Duration.ZERO)).isPresent();
        }
    }

    @Test
    void isLostByWhoeverWaitsForALockOfTheNext() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                OtherInstance asking = OtherInstance.submitting(draft, SECOND);
                OtherInstance earlier = OtherInstance.submitting(draft, FIRST);
                OtherInstance watching = OtherInstance.begin()) {
            asking.lock(draft);
            Future<?> waiting = threads.submit(() -> {
                earlier.lock(draft);
                return null;
            });
            await().until(() -> watching.number("select count(*) from pg_locks where not granted") == 1);

            assertThat(asking.draw(call, SECOND)).isPresent();
            assertThat(watching.draw(call, SECOND)).isEmpty();
            asking.end();
            waiting.get();
        }
    }

    @Test
    void hasNobodyWhoHasANumberAlready() throws SQLException {
        String submitted = submittedTo(call, GRADIA);
        try (OtherInstance _ = OtherInstance.submitting(submitted, FIRST);
                OtherInstance asking = OtherInstance.submitting(draft, SECOND)) {
            assertThat(asking.draw(call, SECOND)).isPresent();
        }
    }

    private long drawn(OrderOfArrival instance, Instant arrived, CountDownLatch allInLine) {
        return QuarkusTransaction.requiringNew().call(() -> {
            instance.join(UUID.fromString(draft), arrived);
            allInLine.countDown();
            assertThat(allInLine.await(20, TimeUnit.SECONDS)).isTrue();
            return instance.draw(UUID.fromString(call), arrived);
        });
    }
}
