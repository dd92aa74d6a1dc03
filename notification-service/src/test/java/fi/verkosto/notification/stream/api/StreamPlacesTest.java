package fi.verkosto.notification.stream.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class StreamPlacesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PER_CALLER = 10;
    private static final ClientConnection STAYS = new ClientConnection(() -> false, () -> {});

    @TestHTTPResource
    URI server;

    @Inject
    StreamPlaces places;

    @Test
    void areFreeAgainOnceEachIsGivenBack() {
        places.take("orderly", STAYS);
        assertThat(freePlaces("orderly")).isEqualTo(PER_CALLER - 1);

        places.giveBack("orderly", STAYS);
        assertThat(freePlaces("orderly")).isEqualTo(PER_CALLER);
    }

    @Test
    void areNotKeptForClientsThatLeftAndGaveNothingBack() {
        for (int i = 0; i < 3 * PER_CALLER; i++) {
            places.take("fleeting", new ClientConnection(() -> true, () -> {}));
        }

        assertThat(freePlaces("fleeting")).isEqualTo(PER_CALLER);
    }

    @Test
    void areNotKeptForClientsThatLeaveBeforeTheFirstWord() throws IOException {
        String request = """
                GET /v1/events HTTP/1.1\r
                Host: localhost\r
                Accept: text/event-stream\r
                Authorization: Bearer %s\r
                \r
                """.formatted(Tokens.of("hasty").roles("integrator").sign());
        for (int i = 0; i < 5 * PER_CALLER; i++) {
            try (Socket hasty = new Socket(server.getHost(), server.getPort())) {
                hasty.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            }
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(freePlaces("hasty")).isEqualTo(PER_CALLER));
    }

    private int freePlaces(String caller) {
        int free = 0;
        try {
            while (true) {
                places.take(caller, STAYS);
                free++;
            }
        } catch (Refusal _) {
            for (int i = 0; i < free; i++) {
                places.giveBack(caller, STAYS);
            }
            return free;
        }
    }
}
