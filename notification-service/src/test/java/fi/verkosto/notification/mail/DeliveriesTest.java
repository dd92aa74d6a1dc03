package fi.verkosto.notification.mail;

import static fi.verkosto.notification.Callers.administrator;
import static fi.verkosto.notification.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.notification.Callers;
import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.notification.stream.CallOfficers;
import fi.verkosto.notification.stream.CallStaff;
import fi.verkosto.notification.stream.DisqualifiedPersons;
import fi.verkosto.testkit.OfficersOnly;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class DeliveriesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    QueueMail queueMail;

    @Inject
    EraseMails eraseMails;

    @Inject
    CallOfficers officers;

    @Inject
    DisqualifiedPersons disqualified;

    @Inject
    EntityManager entities;

    @Inject
    Identifiers identifiers;

    private int revision;

    @Test
    void listsTheNewestFirstPageByPage() {
        List<String> queued = IntStream.range(0, 3).mapToObj(_ -> queue()).toList();

        Response first = administrator().get("/v1/deliveries?limit=2");
        Response second = administrator().get("/v1/deliveries?limit=2&cursor=" + first.path("next"));

        assertThat(first.<List<String>>path("items.id")).containsExactly(queued.get(2), queued.get(1));
        assertThat(second.<String>path("items[0].id")).isEqualTo(queued.get(0));
        assertThat(first.<String>path("items[0].subject")).isEqualTo("Decision on application 1: the grant is awarded");
        assertThat(first.<String>path("items[0].template")).isEqualTo("decision-awarded");
        assertThat(first.<String>path("items[0].recipient")).isEqualTo("content@omnia.example");
    }

    @Test
    void refusesACursorOfAnotherList() {
        administrator()
                .get("/v1/deliveries?cursor=nonsense!")
                .then()
                .statusCode(400)
                .body("type", equalTo("https://verkosto.example/problems/invalid-request"));
    }

    @Test
    void showsAnOfficerWhatBecameOfAnApplicationsMailsWithoutPersonalData() {
        UUID application = identifiers.next();
        String queued = queue(application);
        queue();
        submitted(application, "someone");

        Response read = as("officer").get("/v1/deliveries?aboutId={id}", application);

        assertThat(read.<List<String>>path("items.id")).containsExactly(queued);
        assertThat(read.<String>path("items[0].template")).isEqualTo("decision-awarded");
        assertThat(read.<String>path("items[0].recipient")).isNull();
        assertThat(read.<String>path("items[0].subject")).isNull();
        assertThat(administrator()
                        .get("/v1/deliveries?aboutId={id}", application)
                        .<String>path("items[0].recipient"))
                .isEqualTo("content@omnia.example");
    }

    @Test
    void refusesAnOfficerWhoNamesNoApplication() {
        as("officer").get("/v1/deliveries").then().statusCode(400).body("parameter", equalTo("aboutId"));
    }

    @Test
    void hasNothingForAnOfficerOfAnotherCall() {
        UUID draft = identifiers.next();
        queue(draft);
        UUID ofAnotherCall = identifiers.next();
        queue(ofAnotherCall);
        submitted(ofAnotherCall, "another-officer");
        UUID once = identifiers.next();
        queue(once);
        UUID call = submitted(once, "someone");
        published(call, "another-officer");

        for (UUID application : List.of(draft, ofAnotherCall, once)) {
            as("officer").get("/v1/deliveries?aboutId={id}", application).then().statusCode(404);
        }
    }

    @Test
    void areNotThereForWhoIsDisqualifiedFromTheApplication() {
        UUID application = identifiers.next();
        String mail = queue(application);
        String other = queue(identifiers.next());
        submitted(application, "someone");

        disqualified.learn(application, 2, Set.of("someone"));
        disqualified.learn(application, 1, Set.of());

        as("officer").get("/v1/deliveries?aboutId={id}", application).then().statusCode(404);
        administrator()
                .get("/v1/deliveries?limit=100")
                .then()
                .body("items.id", hasItem(other))
                .body("items.id", not(hasItem(mail)));
        disqualified.learn(application, 3, Set.of());
        as("officer").get("/v1/deliveries?aboutId={id}", application).then().statusCode(200);
    }

    @Test
    void areTheirAgencysAlone() {
        UUID application = identifiers.next();
        String mail = queue(application);
        submitted(application, "someone");

        Callers.of("9900010-6", "officer")
                .get("/v1/deliveries?aboutId={id}", application)
                .then()
                .statusCode(404);
        Callers.of("9900010-6", "administrator")
                .get("/v1/deliveries?aboutId={id}", application)
                .then()
                .statusCode(200)
                .body("items", empty());
        Callers.of("9900010-6", "administrator")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", identifiers.next().toString())
                .body("{\"reason\": \"Because\"}")
                .post("/v1/deliveries/{id}/requeueings", mail)
                .then()
                .statusCode(404);
    }

    @Test
    void isForTheOfficersOfTheCallAlone() {
        UUID application = identifiers.next();
        queue(application);
        submitted(application, "someone-else");

        OfficersOnly.check("/v1/deliveries?aboutId=" + application, "someone-else", "colleague");
    }

    private UUID submitted(UUID application, String officer) {
        UUID call = identifiers.next();
        published(call, officer);
        officers.learnApplication(application, call, 1);
        return call;
    }

    private void published(UUID call, String officer) {
        officers.learnCall(
                call,
                "2769790-1",
                ++revision,
                Set.of(new CallStaff(officer, "OFFICER"), new CallStaff("colleague", "PRESENTER")));
    }

    @Test
    void erasesPersonalDataOfMailsThatWereSentLongAgoAndOfNoOther() {
        UUID application = identifiers.next();
        String old = queue(application);
        String young = queue(application);
        String waiting = queue(application);
        settle(old, "SENT", 91);
        settle(young, "SENT", 89);
        String never = queueLongAgo(application, 91);

        // Wherever their scheduled run is at.
        eraseMails.eraseSome();
        eraseMails.eraseSome();

        Response read = administrator().get("/v1/deliveries?aboutId={id}", application);
        String item = "items.find { it.id == '%s' }.%s";
        assertThat(read.<String>path(item.formatted(old, "recipient"))).isNull();
        assertThat(read.<String>path(item.formatted(old, "subject"))).isNull();
        assertThat(read.<String>path(item.formatted(old, "state"))).isEqualTo("SENT");
        assertThat(attachmentsOf(old)).isZero();
        assertThat(attachmentsOf(young)).isOne();
        assertThat(read.<String>path(item.formatted(young, "recipient"))).isEqualTo("content@omnia.example");
        assertThat(read.<String>path(item.formatted(waiting, "recipient"))).isEqualTo("content@omnia.example");
        assertThat(read.<String>path(item.formatted(never, "recipient"))).isNull();
        assertThat(read.<String>path(item.formatted(never, "state"))).isEqualTo("UNDELIVERABLE");
    }

    private long attachmentsOf(String id) {
        return QuarkusTransaction.requiringNew().call(() -> (Long)
                entities.createNativeQuery("select count(*) from mail_attachment where mail_id = :id", Long.class)
                        .setParameter("id", UUID.fromString(id))
                        .getSingleResult());
    }

    /** As if it had been settled so many days ago by the database's time. */
    private void settle(String id, String state, int days) {
        await().atMost(PATIENCE).until(() -> isSent(id));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update mail set state = :state, settled_at = now() - make_interval(days => :days) where id = :id")
                        .setParameter("state", state)
                        .setParameter("days", days)
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
    }

    /** One that could not be sent all the while; its next attempt is far off. */
    private String queueLongAgo(UUID application, int days) {
        return QuarkusTransaction.requiringNew().call(() -> {
            String id = queue(application);
            entities.flush();
            entities.createNativeQuery("""
                            update mail set queued_at = now() - make_interval(days => :days),
                                next_attempt_at = now() + interval '1 day' where id = :id""")
                    .setParameter("days", days)
                    .setParameter("id", UUID.fromString(id))
                    .executeUpdate();
            return id;
        });
    }

    private boolean isSent(String id) {
        return administrator()
                .get("/v1/deliveries?limit=200")
                .path("items.find { it.id == '%s' }.state".formatted(id))
                .equals("SENT");
    }

    private String queue() {
        return queue(identifiers.next());
    }

    private String queue(UUID application) {
        MailRequest request = new MailRequest(
                identifiers.next(),
                new About("application", application, null, "2769790-1"),
                Optional.empty(),
                "content@omnia.example",
                MailLanguage.EN,
                Optional.of("0502454-6"),
                new MailTemplate("decision-awarded"),
                Map.of(
                        "callName", MailValue.text("C"),
                        "caseNumber", MailValue.text("1"),
                        "title", MailValue.text("T"),
                        "awarded", new MailValue(MailValue.Kind.EUROS, "575000.00"),
                        "reasons", MailValue.text("R")),
                List.of(new Attachment("letter.pdf", "application/pdf", new byte[] {1})),
                Instant.parse("2019-01-21T10:00:00Z"));
        queueMail.queue(request);
        return request.eventId().toString();
    }
}
