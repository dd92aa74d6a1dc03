package fi.verkosto.review.solver;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader has searched waits for a place, and says when to come again where there is none. */
@QuarkusTest
@WithPostgresAndKafka
class ReadersWhoSearchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    SearchPlaces places;

    private final CountDownLatch end = new CountDownLatch(1);
    private PlayedCall call;
    private String scenario;
    private UUID left;

    @BeforeEach
    void selectFromAScenario() {
        call = new PlayedCall(kafka, database);
        call.isClosedWith("500000.00", 1);
        call.receivesReviewed(anApplication(), 3);
        var leftOut = anApplication();
        left = leftOut.id();
        call.receivesReviewed(leftOut, 2);
        scenario = Portal.officer()
                .create(
                        "/v1/scenarios",
                        UUID.randomUUID().toString(),
                        "{\"callId\": \"%s\", \"name\": \"A try\"}".formatted(call.id()))
                .path("id");
        await().atMost(PATIENCE)
                .until(
                        () -> Portal.officer()
                                .get("/v1/scenarios/{id}", scenario)
                                .path("state"),
                        "DONE"::equals);
        Portal.officer()
                .create(
                        "/v1/selections",
                        UUID.randomUUID().toString(),
                        "{\"callId\": \"%s\", \"scenario\": \"%s\"}".formatted(call.id(), scenario))
                .then()
                .statusCode(201);
    }

    @AfterEach
    void leave() {
        end.countDown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/successions/{call}", "/v1/records/{call}/selection"})
    void areToldToComeAgain(String path) {
        takeAllPlaces();

        refused(Portal.officer().get(path, call.id()), 503, "temporarily-unavailable")
                .then()
                .header("Retry-After", "5");
        assertThat(Portal.officer()
                        .get("/v1/scenarios/{id}/applications/{left}", scenario, left)
                        .statusCode())
                .as("answered already")
                .isEqualTo(200);

        end.countDown();
        Portal.officer().get(path, call.id()).then().statusCode(200);
    }

    /** None behind another, who would each wait as long as they may: nothing of the answer is held meanwhile. */
    @Test
    void waitSideBySideForTheSame() {
        takeAllPlaces();

        List<CompletableFuture<Response>> readers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(this::succession, Thread::startVirtualThread))
                .limit(3)
                .toList();
        await().atMost(PATIENCE).until(() -> places.waiting() == 3);

        end.countDown();
        assertThat(readers)
                .extracting(CompletableFuture::join)
                .extracting(Response::statusCode)
                .containsExactly(200, 200, 200);
    }

    @Test
    void waitForNothingThatIsKept() {
        succession().then().statusCode(200);
        takeAllPlaces();

        succession().then().statusCode(200);
    }

    private Response succession() {
        return Portal.officer().get("/v1/successions/{call}", call.id());
    }

    private void takeAllPlaces() {
        int all = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        AtomicInteger taken = new AtomicInteger();
        for (int place = 0; place < all; place++) {
            Thread.ofVirtual()
                    .start(() -> places.search(() -> {
                        taken.incrementAndGet();
                        try {
                            return end.await(1, TimeUnit.MINUTES);
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    }));
        }
        await().atMost(PATIENCE).until(() -> taken.get() == all);
    }
}
