package fi.verkosto.applications.messaging;

import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.state;
import static fi.verkosto.applications.Api.submittedTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.applications.InboxRows;
import fi.verkosto.applications.Mails;
import fi.verkosto.applications.OutboxRows;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The letter of a decision is mailed as its agency wants, once, whenever it is heard of. */
@QuarkusTest
@WithPostgresAndKafka
class MailedLettersTest {

    private static final String GRADIA = "0208201-1";
    private static final String DECISION = "0168f1c8-7e10-7c36-9c25-000000000001";
    private static final JsonObject FILE = new JsonObject()
            .put("fileName", "Päätös 12-340-2018.pdf")
            .put("mediaType", "application/pdf")
            .put("content", "JVBERi0xLjcKJeLjz9MKJSVFT0YK");

    private final BusinessClock clock;
    private final InboxRows inbox;
    private final OutboxRows outbox;
    KafkaTopic topics;

    private String application;

    MailedLettersTest(BusinessClock clock, InboxRows inbox, OutboxRows outbox) {
        this.clock = clock;
        this.inbox = inbox;
        this.outbox = outbox;
    }

    @BeforeEach
    void anApplication() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        application = submittedTo(publishedCall(), GRADIA);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void goesOnceToEachWithTheFile(boolean isHeardOfFirst) {
        if (isHeardOfFirst) {
            taken(sent(false, FILE));
            decided(true);
        } else {
            decided(true);
            assertThat(mails()).isEmpty();
            taken(sent(false, FILE));
        }

        assertThat(state(GRADIA, application)).isEqualTo("AWARDED");
        assertThat(mails()).isNotEmpty().allSatisfy(mail -> {
            assertThat(mail.getJsonArray("attachments")).isEqualTo(new JsonArray().add(FILE));
            JsonObject values = mail.getJsonObject("values");
            assertThat(values.getString("attached")).isNotBlank();
            assertThat(values.getString("link")).contains(application);
            assertThat(values.getJsonObject("lastDay")).isEqualTo(new JsonObject("{\"day\": \"2019-02-25\"}"));
            assertThat(values.containsKey("again")).isFalse();
        });
        assertThat(mails())
                .extracting(mail -> mail.getJsonObject("recipient").getString("address"))
                .doesNotHaveDuplicates();
    }

    @Test
    void leadsToTheLetterWhereNoneIsAttached() {
        decided(false);

        assertThat(mails()).isNotEmpty().allSatisfy(mail -> {
            assertThat(mail.containsKey("attachments")).isFalse();
            assertThat(mail.getJsonObject("values").containsKey("attached")).isFalse();
        });
    }

    @Test
    void isSentAgainToTheSamePeopleAndSaysSo() {
        decided(false);
        List<String> first = addresses();

        taken(sent(true, null));

        assertThat(addresses()).hasSize(2 * first.size());
        assertThat(mails().subList(first.size(), 2 * first.size()))
                .allSatisfy(mail -> assertThat(mail.getJsonObject("values").getString("again"))
                        .isNotBlank());
        assertThat(state(GRADIA, application)).isEqualTo("AWARDED");
    }

    @Test
    void isNotSentToWhoeverHasWithdrawn() {
        inbox.bring(application, "WITHDRAWN");

        String event =
                topics.send("verkosto.letters", "fi.verkosto.decision.letter-sent.v1", application, sent(false, FILE));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> inbox.outcomeOf(event)
                        .filter(reason -> !reason.equals("TAKEN"))
                        .isPresent());

        assertThat(mails()).isEmpty();
    }

    private List<String> addresses() {
        return mails().stream()
                .map(mail -> mail.getJsonObject("recipient").getString("address"))
                .toList();
    }

    private List<JsonObject> mails() {
        return Mails.of(application, "decision-awarded", outbox);
    }

    private void taken(String sent) {
        isTaken(topics.send("verkosto.letters", "fi.verkosto.decision.letter-sent.v1", application, sent));
    }

    private void decided(boolean isAttached) {
        JsonObject decision = facts().put("outcome", "AWARDED")
                .put("letter", new JsonObject().put("lastDay", "2019-02-25").put("attached", isAttached));
        isTaken(topics.send("verkosto.review", "fi.verkosto.decision.notified.v1", application, decision.encode()));
    }

    private String sent(boolean again, JsonObject file) {
        JsonObject sent = facts().put("lastDay", "2019-02-25").put("again", again);
        return (file == null ? sent : sent.put("file", file)).encode();
    }

    private JsonObject facts() {
        return new JsonObject()
                .put("decisionId", DECISION)
                .put("applicationId", application)
                .put("revision", 1)
                .put("notifiedAt", "2019-01-21T08:00:00Z")
                .put("reasons", new JsonObject("{\"fi\": \"syyt\", \"sv\": \"skäl\", \"en\": \"reasons\"}"))
                .put("awarded", new JsonObject("{\"amount\": \"575000.00\", \"currency\": \"EUR\"}"));
    }

    private void isTaken(String event) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> inbox.outcomeOf(event).filter("TAKEN"::equals).isPresent());
    }
}
