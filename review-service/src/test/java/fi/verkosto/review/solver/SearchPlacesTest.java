package fi.verkosto.review.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fi.verkosto.api.refusal.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Ten readers take no more cores than there are places. */
class SearchPlacesTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(50);

    @Test
    void letsSoManySearchAtOnceAndAllInTheEnd() throws Exception {
        SearchPlaces places = new SearchPlaces(2, LONG);
        AtomicInteger searching = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch bothSearch = new CountDownLatch(2);
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int reader = 0; reader < 10; reader++) {
                int own = reader;
                answers.add(readers.submit(() -> places.search(() -> {
                    most.accumulateAndGet(searching.incrementAndGet(), Math::max);
                    bothSearch.countDown();
                    awaitAll(bothSearch);
                    searching.decrementAndGet();
                    return own;
                })));
            }
            for (int reader = 0; reader < 10; reader++) {
                assertThat(answers.get(reader).get()).isEqualTo(reader);
            }
        }
        assertThat(most).hasValue(2);
    }

    @Test
    void tellsWhoeverWaitedWhenToComeAgain() throws Exception {
        SearchPlaces places = new SearchPlaces(1, SHORT);
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger searching = new AtomicInteger();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first = readers.submit(() -> places.search(() -> {
                searching.incrementAndGet();
                awaitAll(end);
                return 1;
            }));
            await().atMost(LONG).until(() -> searching.get() == 1);

            assertThatThrownBy(() -> places.search(() -> 2)).isInstanceOfSatisfying(Refusal.class, refused -> {
                assertThat(refused.code().status()).isEqualTo(503);
                assertThat(refused.headers()).containsKey("Retry-After");
            });

            end.countDown();
            assertThat(first.get()).isOne();
        }
        assertThat(places.<Integer>search(() -> 3)).isEqualTo(3);
    }

    @Test
    void givesThePlaceOfAFailedSearchBack() {
        SearchPlaces places = new SearchPlaces(1, SHORT);

        assertThatThrownBy(() -> places.search(() -> {
                    throw new IllegalStateException("found nothing");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(places.<Integer>search(() -> 1)).isOne();
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
