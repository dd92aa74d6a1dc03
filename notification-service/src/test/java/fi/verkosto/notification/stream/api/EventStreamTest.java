package fi.verkosto.notification.stream.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.notification.Callers;
import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.notification.stream.PublicEvent;
import fi.verkosto.notification.stream.PublicEvents;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class EventStreamTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PER_CALLER = 10;
    private static final int PER_SECOND = 5;
    private static final String TOPIC = "verkosto.applications";

    @TestHTTPResource
    URI server;

    @Inject
    PublicEvents events;

    @Inject
    DataSource database;

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
    void breaksSilenceWhileOthersHaveEvents() {
        String other = type + "x";

        try (EventStreamClient client = connected(EventStreamClient.open(server, "?type=" + type, null))) {
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
                QuarkusTransaction.requiringNew().run(() -> events.append(anEvent(other, 10)));
                return client.comments().contains("still here");
            });
        }
    }

    @Test
    void endsWithTheTokenAndAsksToComeAgain() {
        String token = Tokens.of("someone")
                .roles("integrator")
                .validFor(Duration.ofSeconds(3))
                .sign();

        try (EventStreamClient client = EventStreamClient.with(token, server, "?type=" + type)) {
            await().atMost(PATIENCE).until(client::hasEnded);
            assertThat(client.comments())
                    .startsWith("connected")
                    .last()
                    .asString()
                    .contains("come again");
        }
    }

    @Test
    void givesOneCallerSoManyStreamsAndTakesThemFromNobodyElse() {
        String caller = "greedy";
        List<EventStreamClient> clients = new ArrayList<>();
        try {
            for (int i = 0; i < PER_CALLER; i++) {
                clients.add(connected(EventStreamClient.with(tokenOf(caller), server, "?type=" + type)));
            }

            RestAssured.given()
                    .auth()
                    .oauth2(tokenOf(caller))
                    .header("Accept", "text/event-stream")
                    .get("/v1/events?type=" + type)
                    .then()
                    .statusCode(429)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("type", endsWith("/too-many-streams"));
            connected(EventStreamClient.open(server, "?type=" + type, null)).close();
        } finally {
            clients.forEach(EventStreamClient::close);
        }
        await("places that are free again")
                .atMost(PATIENCE)
                .until(() -> RestAssured.given()
                                .auth()
                                .oauth2(briefly(caller))
                                .header("Accept", "text/event-stream")
                                .get("/v1/events?type=" + type)
                                .statusCode()
                        == 200);
    }

    private static EventStreamClient connected(EventStreamClient client) {
        await().atMost(PATIENCE).until(() -> client.comments().contains("connected"));
        return client;
    }

    private static String tokenOf(String caller) {
        return Tokens.of(caller).roles("integrator").sign();
    }

    /** For a stream that ends by itself. */
    private static String briefly(String caller) {
        return Tokens.of(caller)
                .roles("integrator")
                .validFor(Duration.ofSeconds(2))
                .sign();
    }

    @Test
    void asksTheDatabaseOnceForAllThatWait() throws SQLException {
        String caller = "patient";
        List<EventStreamClient> clients = new ArrayList<>();
        try {
            for (int i = 0; i < PER_CALLER - 1; i++) {
                clients.add(connected(EventStreamClient.with(tokenOf(caller), server, "?type=" + type)));
            }
            clients.forEach(EventStreamTest::awaitSilence);

            // Once what was read before has been counted as well.
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(readsASecond(clients.getFirst()))
                            .as("reads of the events in a second")
                            .isPositive()
                            .isLessThan(PER_CALLER * PER_SECOND / 2.0));
        } finally {
            clients.forEach(EventStreamClient::close);
        }
    }

    private double readsASecond(EventStreamClient client) throws SQLException {
        long begun = System.nanoTime();
        long before = reads();
        awaitSilence(client);
        awaitSilence(client);
        awaitSilence(client);
        return (reads() - before) / ((System.nanoTime() - begun) / 1e9);
    }

    /**
     * Of the events alone, as mails are sent meanwhile. PostgreSQL counts those of a busy connection about once a second, and
     * those of one that fell idle some seconds later.
     */
    private long reads() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select seq_scan + idx_scan from pg_stat_user_tables where relname = 'public_event'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void awaitSilence(EventStreamClient client) {
        int heard = client.comments().size();
        await().atMost(PATIENCE)
                .failFast(() -> assertThat(client.hasEnded())
                        .as("the stream ended after %s", client.comments())
                        .isFalse())
                .untilAsserted(() -> assertThat(client.comments()).hasSizeGreaterThan(heard));
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

    /** A proxy that has the head sends the next request of anybody over the same connection. */
    @Test
    void endsWithTheHeadWhereNoMoreIsAskedFor() throws IOException {
        try (Socket proxy = new Socket(server.getHost(), server.getPort())) {
            proxy.setSoTimeout((int) PATIENCE.toMillis());
            proxy.getOutputStream()
                    .write("""
                            HEAD /v1/events HTTP/1.1\r
                            Host: localhost\r
                            Accept: text/event-stream\r
                            Authorization: Bearer %1$s\r
                            \r
                            GET /v1/events?limit=1 HTTP/1.1\r
                            Host: localhost\r
                            Connection: close\r
                            Accept: application/cloudevents-batch+json\r
                            Authorization: Bearer %1$s\r
                            \r
                            """.formatted(Callers.token("integrator")).getBytes(StandardCharsets.US_ASCII));
            proxy.getOutputStream().flush();

            String answers = new String(proxy.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answers).containsSubsequence("HTTP/1.1 200 OK", "HTTP/1.1 200 OK");
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
