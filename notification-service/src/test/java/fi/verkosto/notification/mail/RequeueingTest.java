package fi.verkosto.notification.mail;

import static fi.verkosto.notification.Callers.administrator;
import static fi.verkosto.notification.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.notification.MailCatcher;
import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.notification.smtp.ScriptedServer;
import fi.verkosto.notification.stream.DisqualifiedPersons;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails that the mail server refuses, and that an administrator sends after all. */
@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class RequeueingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    QueueMail queueMail;

    @Inject
    Identifiers identifiers;

    @Inject
    EntityManager entities;

    @Inject
    DisqualifiedPersons disqualified;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    MailCatcher catcher;
    private ScriptedServer server;
    private UUID application;

    @BeforeEach
    void aServerThatRefuses() {
        application = identifiers.next();
        server = catcher.replace();
    }

    @AfterEach
    void backToTheCatcher() {
        catcher.restore();
    }

    @Test
    void holdsWhatIsRefusedForItsSenderAndSendsItWhenItIsQueuedAgain() {
        server.answers("MAIL", "550 5.1.8 Sender address rejected");
        String first = queue("first@omnia.example");
        String second = queue("second@omnia.example");
        awaitState(first, "HELD");
        awaitState(second, "HELD");
        delivery(first)
                .then()
                .body("items[0].trouble", equalTo("SENDER"))
                .body("items[0].attempts[0].outcome", equalTo("REFUSED"))
                .body("items[0].attempts[0].reply", containsString("5.1.8"));
        RestAssured.get(metrics).then().body(containsString("\nverkosto_mail_held{trouble=\"sender\"} 2"));

        server.relents();
        requeueHeld("SENDER", "key-" + application)
                .then()
                .statusCode(200)
                .body("requeued", equalTo(2))
                .body("more", equalTo(false));
        requeueHeld("SENDER", "key-" + application).then().statusCode(200).body("requeued", equalTo(2));

        awaitState(first, "SENT");
        awaitState(second, "SENT");
        assertThat(server.heard()).contains("RCPT TO:<first@omnia.example>", "RCPT TO:<second@omnia.example>");
        delivery(first)
                .then()
                .body("items[0].trouble", nullValue())
                .body("items[0].requeueings[0].requeuedBy", equalTo("someone"))
                .body("items[0].requeueings[0].reason", equalTo("Our address is known now"))
                .body("items[0].requeueings[0].requeuedAt", notNullValue());
    }

    @Test
    void sendsOneMailAfterAllWhoseMailboxWasMadeMeanwhile() {
        server.answers("RCPT", "550 5.1.1 User unknown");
        String id = queue("unknown@omnia.example");
        awaitState(id, "UNDELIVERABLE");
        requeueHeld("RECIPIENT", "held-" + id).then().statusCode(200).body("requeued", equalTo(0));

        server.relents();
        Response answer = requeue(id);

        answer.then().statusCode(200).body("state", equalTo("QUEUED")).body("recipient", nullValue());
        awaitState(id, "SENT");
        requeue(id).then().statusCode(409).body("state", equalTo("SENT"));
    }

    @Test
    void stopsAfterAFewTriesWhereTheReplyDoesNotSayWhetherItWillLast() {
        server.answers("DATA", "554 Transaction failed");
        String id = queue("doubt@omnia.example");

        awaitState(id, "HELD");

        delivery(id)
                .then()
                .body("items[0].trouble", equalTo("MESSAGE"))
                .body("items[0].attempts.size()", equalTo(3))
                .body("items[0].attempts[1].outcome", equalTo("DEFERRED"))
                .body("items[0].attempts[2].outcome", equalTo("REFUSED"));
        assertThat(administrator()
                        .get("/v1/deliveries?state=HELD&trouble=MESSAGE&limit=200")
                        .<List<String>>path("items.id"))
                .contains(id);
        assertThat(administrator()
                        .get("/v1/deliveries?state=HELD&trouble=RELAY&limit=200")
                        .<List<String>>path("items.id"))
                .doesNotContain(id);
    }

    @Test
    void keepsAMailWhoseTemplateOnlyAnotherVersionHas() {
        String id = queue("newer@omnia.example", "of-a-newer-version");

        delivery(id)
                .then()
                .body("items[0].state", equalTo("HELD"))
                .body("items[0].trouble", equalTo("TEMPLATE"))
                .body("items[0].template", equalTo("of-a-newer-version"))
                .body("items[0].subject", nullValue());
        requeue(id).then().statusCode(409);
        requeueHeld("TEMPLATE", "template-" + id).then().statusCode(200).body("requeued", equalTo(0));

        // As the version that has it finds it.
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update mail set template = 'application-submitted' where id = :id")
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
        requeueHeld("TEMPLATE", "found-" + id).then().statusCode(200).body("requeued", equalTo(1));
        awaitState(id, "SENT");
        assertThat(server.heard()).contains("Submitted: 21 November 2018 at 16:00");
    }

    @Test
    void isNotForWhoeverIsDisqualifiedFromWhatItIsAbout() {
        server.answers("MAIL", "550 5.1.8 Sender address rejected");
        String id = queue("held@omnia.example");
        awaitState(id, "HELD");
        disqualified.learn(UUID.fromString(id), 1, Set.of("someone"));

        requeue(id).then().statusCode(404);
        requeueHeld("SENDER", "key-" + application).then().statusCode(200).body("requeued", equalTo(0));

        disqualified.learn(UUID.fromString(id), 2, Set.of());
        server.relents();
        requeueHeld("SENDER", "again-" + application).then().body("requeued", equalTo(1));
        awaitState(id, "SENT");
    }

    @Test
    void isForAdministratorsWhoSayWhy() {
        as("officer")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "x")
                .body("{\"trouble\": \"SENDER\", \"reason\": \"Put right\"}")
                .post("/v1/deliveries/requeueings")
                .then()
                .statusCode(403);
        administrator()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "y-" + application)
                .body("{\"trouble\": \"SENDER\", \"reason\": \"\\u200b \"}")
                .post("/v1/deliveries/requeueings")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        requeue(identifiers.next().toString()).then().statusCode(404);
    }

    private Response requeueHeld(String trouble, String key) {
        return administrator()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"trouble\": \"%s\", \"reason\": \"Our address is known now\"}".formatted(trouble))
                .post("/v1/deliveries/requeueings");
    }

    private Response requeue(String id) {
        return administrator()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", identifiers.next().toString())
                .body("{\"reason\": \"The mailbox was made\"}")
                .post("/v1/deliveries/{id}/requeueings", id);
    }

    private void awaitState(String id, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        delivery(id).then().body("items.find { it.id == '%s' }.state".formatted(id), equalTo(state)));
    }

    /** Each mail of these tests is about an application of its own. */
    private Response delivery(String id) {
        return administrator().get("/v1/deliveries?aboutId={id}", id);
    }

    private String queue(String address) {
        return queue(address, "application-submitted");
    }

    private String queue(String address, String template) {
        UUID id = identifiers.next();
        queueMail.queue(new MailRequest(
                id,
                new About("application", id, null, "2769790-1"),
                Optional.empty(),
                address,
                MailLanguage.EN,
                Optional.empty(),
                new MailTemplate(template),
                Map.of(
                        "callName", MailValue.text("Call"),
                        "caseNumber", MailValue.text("1"),
                        "title", MailValue.text("Title"),
                        "submittedAt", new MailValue(MailValue.Kind.MOMENT, "2018-11-21T14:00:00Z")),
                List.of(),
                Instant.parse("2019-01-21T10:00:00Z")));
        return id.toString();
    }
}
