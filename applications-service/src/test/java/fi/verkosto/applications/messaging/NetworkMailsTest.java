package fi.verkosto.applications.messaging;

import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.submittedTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.applications.InboxRows;
import fi.verkosto.applications.Mails;
import fi.verkosto.applications.OutboxRows;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What coordination-service has organisations told is mailed to where they read, once, in their language. */
@QuarkusTest
@WithPostgresAndKafka
class NetworkMailsTest {

    private static final String TYPE = "fi.verkosto.network.mail-requested.v1";
    private static final String TEMPLATE = "guidance-published";
    private static final String GRADIA = "0208201-1";
    private static final String STRANGER = "0502454-6";

    private final BusinessClock clock;
    private final InboxRows inbox;
    private final OutboxRows outbox;
    KafkaTopic topics;

    private String application;

    NetworkMailsTest(BusinessClock clock, InboxRows inbox, OutboxRows outbox) {
        this.clock = clock;
        this.inbox = inbox;
        this.outbox = outbox;
    }

    @BeforeEach
    void anApplication() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        application = submittedTo(publishedCall(), GRADIA);
    }

    @Test
    void goesToTheContactPersonsOfTheLeadAndToNobodyElse() {
        taken(send(GRADIA, STRANGER));

        assertThat(mails())
                .isNotEmpty()
                .allSatisfy(mail -> {
                    JsonObject recipient = mail.getJsonObject("recipient");
                    JsonObject values = mail.getJsonObject("values");
                    assertThat(recipient.getString("organisation")).isEqualTo(GRADIA);
                    assertThat(values.getString("noteTitle")).isEqualTo("Ohje " + recipient.getString("language"));
                    assertThat(values.getJsonObject("dueOn")).isEqualTo(new JsonObject().put("day", "2019-03-15"));
                    assertThat(values.getString("link")).contains(application);
                    EventContract.validate("fi.verkosto.notification.requested.v1", mail.encode());
                })
                .extracting(mail -> mail.getJsonObject("recipient").getString("address"))
                .contains("contact@gradia.example")
                .doesNotHaveDuplicates();
    }

    @Test
    void goesToNobodyWhoIsNotOfTheApplication() {
        taken(send(STRANGER));

        assertThat(mails()).isEmpty();
    }

    /** As when the topic is played again from the beginning. */
    @Test
    void goesOnceHoweverOftenItComes() {
        String event = UUID.randomUUID().toString();
        topics.send("verkosto.letters", event, TYPE, application, request(GRADIA));
        taken(event);
        int sent = mails().size();

        topics.send("verkosto.letters", event, TYPE, application, request(GRADIA));
        taken(send(STRANGER));

        assertThat(mails()).hasSize(sent).isNotEmpty();
    }

    @Test
    void goesToNobodyOfAnApplicationThatHasComeToAnotherEnd() {
        inbox.bring(application, "DECLINED");

        String event = send(GRADIA);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> inbox.outcomeOf(event)
                        .filter(reason -> !reason.equals("TAKEN"))
                        .isPresent());
        assertThat(mails()).isEmpty();
    }

    private String send(String... organisations) {
        return topics.send("verkosto.letters", TYPE, application, request(organisations));
    }

    private String request(String... organisations) {
        JsonObject values = new JsonObject();
        for (String language : List.of("fi", "sv", "en")) {
            values.put(
                    language,
                    new JsonObject()
                            .put("noteTitle", "Ohje " + language)
                            .put("dueOn", new JsonObject().put("day", "2019-03-15")));
        }
        String request = new JsonObject()
                .put("applicationId", application)
                .put("callId", UUID.randomUUID().toString())
                .put("agency", "2769790-1")
                .put("organisations", List.of(organisations))
                .put("template", TEMPLATE)
                .put("values", values)
                .encode();
        EventContract.validate(TYPE, request);
        return request;
    }

    private List<JsonObject> mails() {
        return Mails.of(application, TEMPLATE, outbox);
    }

    private void taken(String event) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> inbox.outcomeOf(event).filter("TAKEN"::equals).isPresent());
    }
}
