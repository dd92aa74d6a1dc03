package fi.verkosto.notification.stream.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.messaging.Identifiers;
import fi.verkosto.notification.Callers;
import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.notification.stream.PublicEvent;
import fi.verkosto.notification.stream.PublicEvents;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class EventStreamTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TOPIC = "verkosto.applications";

    @TestHTTPResource
    URI server;

    @Inject
    PublicEvents events;

    @Inject
    Identifiers identifiers;

    KafkaTopic topic;

    private String type;
    private String subject;

    @BeforeEach
    void aTypeOfItsOwn() {
        type = "fi.verkosto.test." + identifiers.next() + ".v1";
        subject = identifiers.next().toString();
    }

    @Test
    void carriesAnEventToAClientThatIsConnected() {
        try (EventStreamClient client = EventStreamClient.open(server, "?type=" + type, null)) {
            await().atMost(PATIENCE).until(() -> client.comments().contains("connected"));

            String id = topic.send(TOPIC, type, subject, "{\"callId\": \"" + subject + "\"}");

            await().atMost(PATIENCE).until(() -> client.data().size() == 1);
            assertThat(client.names()).containsExactly(type);
            assertThat(client.data().getFirst()).isEqualTo("""
                            {"specversion":"1.0","id":"%s","source":"/test","type":"%s","subject":"%s",\
                            "time":"2018-11-21T14:00:00Z","datacontenttype":"application/json",\
                            "data":{"callId": "%s"}}""".formatted(id, type, subject, subject));
        }
    }

    @Test
    void goesOnAfterTheLastEventIdWithoutAGap() {
        append(7, 10);
        List<String> all;
        try (EventStreamClient client = EventStreamClient.open(server, "?type=" + type, null)) {
            await().atMost(PATIENCE).until(() -> client.ids().size() == 7);
            all = client.ids();
        }
        append(3, 10);

        try (EventStreamClient client = EventStreamClient.open(server, "?type=" + type, all.get(4))) {
            await().atMost(PATIENCE).until(() -> client.ids().size() == 5);
            assertThat(client.ids())
                    .startsWith(all.get(5), all.get(6))
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void leavesOutOtherTypes() {
        String other = type + "x";
        QuarkusTransaction.requiringNew().run(() -> events.append(anEvent(other, 10)));
        append(1, 10);

        try (EventStreamClient client = EventStreamClient.open(server, "?type=" + type, null)) {
            await().atMost(PATIENCE).until(() -> client.comments().contains("still here"));
            assertThat(client.names()).containsExactly(type);
        }
        try (EventStreamClient client = EventStreamClient.open(server, "?type=" + type + "&type=" + other, null)) {
            await().atMost(PATIENCE).until(() -> client.names().size() == 2);
            assertThat(client.names()).containsExactly(other, type);
        }
    }

    @Test
    void breaksSilenceWithAComment() {
        try (EventStreamClient client = EventStreamClient.open(server, "?type=" + type, null)) {
            await().atMost(PATIENCE)
                    .until(() -> client.comments().stream()
                                    .filter("still here"::equals)
                                    .count()
                            >= 2);
        }
    }

    @Test
    void keepsASlowClientFromHoldingUpTheOthers() throws IOException {
        int many = 200;
        append(many, 100_000);

        try (Socket slow = new Socket(server.getHost(), server.getPort())) {
            slow.getOutputStream()
                    .write("""
                            GET /v1/events?type=%s HTTP/1.1\r
                            Host: localhost\r
                            Accept: text/event-stream\r
                            Authorization: Bearer %s\r
                            \r
                            """.formatted(type, Callers.token("integrator")).getBytes(StandardCharsets.US_ASCII));
            slow.getOutputStream().flush();
            // It has begun to receive, and reads no further.
            assertThat(slow.getInputStream().read()).isEqualTo('H');

            try (EventStreamClient quick = EventStreamClient.open(server, "?type=" + type, null)) {
                await().atMost(PATIENCE).until(() -> quick.ids().size() == many);
            }
        }
    }

    @Test
    void putsAMalformedEventIntoTheDeadLettersAndGoesOn() {
        String broken = topic.send(TOPIC, type, subject, "no json");
        topic.send(TOPIC, subject, Map.of("ce_type", type), "{}");
        topic.send(TOPIC, type, subject, "{}");

        try (EventStreamClient client = EventStreamClient.open(server, "?type=" + type, null)) {
            await().atMost(PATIENCE).until(() -> client.ids().size() == 1);
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(topic.read("verkosto.notification.dead-letters"))
                        .filteredOn(letter -> subject.equals(letter.key()))
                        .hasSize(2)
                        .allSatisfy(letter -> assertThat(KafkaTopic.header(letter.headers(), "dead-letter-reason"))
                                .isNotBlank())
                        .anySatisfy(letter -> assertThat(KafkaTopic.header(letter.headers(), "ce_id"))
                                .isEqualTo(broken)));
    }

    @Test
    void carriesAnEventThatComesTwiceOnce() {
        String id = identifiers.next().toString();
        topic.send(TOPIC, id, type, subject, "{}");
        topic.send(TOPIC, id, type, subject, "{}");
        topic.send(TOPIC, type, subject, "{\"last\": true}");

        try (EventStreamClient client = EventStreamClient.open(server, "?type=" + type, null)) {
            await().atMost(PATIENCE).until(() -> client.data().toString().contains("\"last\""));
            assertThat(client.ids()).hasSize(2);
        }
    }

    private void append(int count, int size) {
        IntStream.range(0, count)
                .forEach(_ -> QuarkusTransaction.requiringNew().run(() -> events.append(anEvent(type, size))));
    }

    private PublicEvent anEvent(String ofType, int size) {
        return new PublicEvent(
                PublicEvent.UNPLACED,
                identifiers.next().toString(),
                "/test",
                ofType,
                subject,
                Instant.parse("2018-11-21T14:00:00Z"),
                "{\"filler\":\"" + "x".repeat(size) + "\"}");
    }
}
