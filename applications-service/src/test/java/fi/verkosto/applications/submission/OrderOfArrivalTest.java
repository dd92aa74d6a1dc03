package fi.verkosto.applications.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OrderOfArrivalTest {

    private static final UUID CALL = UUID.fromString("0166d370-4a28-7e6b-9ec8-6a3a1c0c7d01");
    private static final Instant FIRST = Instant.parse("2018-11-21T14:14:59Z");

    private final OrderOfArrival order = new OrderOfArrival();

    @Test
    void letsThoseGoFirstWhoArrivedFirst() throws InterruptedException {
        List<Integer> arrivals = new ArrayList<>(IntStream.range(0, 20).boxed().toList());
        Collections.shuffle(arrivals, new Random(7));
        List<Integer> drawn = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch allInLine = new CountDownLatch(arrivals.size());

        List<Thread> threads = arrivals.stream()
                .map(arrival -> Thread.ofVirtual().start(() -> {
                    try (OrderOfArrival.Place place = order.join(CALL, FIRST.plusMillis(arrival))) {
                        allInLine.countDown();
                        awaitAll(allInLine);
                        place.await();
                        drawn.add(arrival);
                    }
                }))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(drawn).isSorted().hasSize(20);
    }

    @Test
    void waitsForNobodyWhoLeft() {
        order.join(CALL, FIRST).close();

        try (OrderOfArrival.Place place = order.join(CALL, FIRST.plusMillis(1))) {
            place.await();
        }
    }

    @Test
    void waitsForNobodyOfAnotherCall() {
        try (OrderOfArrival.Place _ = order.join(UUID.randomUUID(), FIRST);
                OrderOfArrival.Place place = order.join(CALL, FIRST.plusMillis(1))) {
            place.await();
        }
    }

    @Test
    void waitsNoLongerForWhoeverDoesNotMove() {
        try (OrderOfArrival.Place _ = order.join(CALL, FIRST);
                OrderOfArrival.Place place = order.join(CALL, FIRST.plusMillis(1))) {
            place.await();
        }
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
