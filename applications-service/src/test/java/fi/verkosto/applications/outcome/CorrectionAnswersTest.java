package fi.verkosto.applications.outcome;

import static fi.verkosto.applications.Api.administrator;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.registerProviders;
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
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is decided on a correction request is told to whoever asked and to the other parties, each with its own last day. */
@QuarkusTest
@WithPostgresAndKafka
class CorrectionAnswersTest {

    private static final String LEAD = "0208201-1";
    private static final String MEMBER = "0502454-6";
    /** Asked, and is no member of the application any more. */
    private static final String FORMER = "0993644-6";

    private static final String CONTACT = "contact@gradia.example";
    private static final String OFFICE_OF_LEAD = "kirjaamo@0208201-1.example";
    private static final String OFFICE_OF_MEMBER = "kirjaamo@0502454-6.example";
    private static final String OFFICE_OF_FORMER = "kirjaamo@0993644-6.example";

    private final BusinessClock clock;
    private final InboxRows inbox;
    private final OutboxRows outbox;
    KafkaTopic topics;

    private String application;

    CorrectionAnswersTest(BusinessClock clock, InboxRows inbox, OutboxRows outbox) {
        this.clock = clock;
        this.inbox = inbox;
        this.outbox = outbox;
    }

    @BeforeEach
    void anApplicationOfTwo() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        application = submittedTo(publishedCall(), LEAD);
        List.of(LEAD, MEMBER, FORMER).forEach(CorrectionAnswersTest::register);
        taken("fi.verkosto.decision.notified.v1", """
                {"applicationId": "%s", "revision": 1,
                 "decisionId": "0168f1c8-7e10-7c36-9c25-1d6f0b1f3a91", "notifiedAt": "2019-01-21T08:00:00Z",
                 "outcome": "REJECTED", "reasons": {"fi": "syyt", "sv": "skäl", "en": "reasons"}}""");
    }

    @AfterEach
    void registerWithout() {
        registerProviders(LEAD, MEMBER, FORMER);
    }

    @ParameterizedTest
    @CsvSource({"UPHELD, correction-upheld", "INADMISSIBLE, correction-inadmissible"})
    void reachTheMemberThatAskedAndTheLead(String outcome, String template) {
        taken("fi.verkosto.correction.decided.v1", answer(outcome, MEMBER, """
                        , "otherLastDay": {"organisation": "%s", "lastDay": "2019-04-23"}""".formatted(MEMBER)));

        assertThat(Mails.about(application, outbox))
                .filteredOn(mail -> mail.startsWith(template))
                .containsExactlyInAnyOrder(
                        template + " " + CONTACT, template + " " + OFFICE_OF_LEAD, template + " " + OFFICE_OF_MEMBER);
        assertThat(lastDays(template)).containsExactlyInAnyOrder("2019-04-26", "2019-04-26", "2019-04-23");
        assertThat(Mails.values(application, template, outbox))
                .allSatisfy(values ->
                        assertThat(values.getString("partyName")).isIn("Järjestäjä " + MEMBER, "Anordnare " + MEMBER));
        outbox.of(application).stream()
                .filter(row -> row.data().contains(template))
                .forEach(row -> EventContract.validate(row.type(), row.data()));
    }

    @Test
    void haveOneLastDayWhereTheLeadAsked() {
        taken("fi.verkosto.correction.decided.v1", answer("UPHELD", LEAD, ""));

        assertThat(lastDays("correction-upheld")).containsExactly("2019-04-26", "2019-04-26", "2019-04-26");
    }

    /** As a file, with another event, whichever is heard of first; and once more, which says so. */
    @Test
    void reachTheSamePeopleWithTheLetterWhereItIsAttached() {
        taken("fi.verkosto.correction.decided.v1", answer("UPHELD", MEMBER, ", \"attached\": true"));
        assertThat(lastDays("correction-upheld")).isEmpty();

        taken("verkosto.letters", "fi.verkosto.correction.letter-sent.v1", sent(false));

        assertThat(Mails.about(application, outbox))
                .filteredOn(mail -> mail.startsWith("correction-upheld"))
                .containsExactlyInAnyOrder(
                        "correction-upheld " + CONTACT,
                        "correction-upheld " + OFFICE_OF_LEAD,
                        "correction-upheld " + OFFICE_OF_MEMBER);
        assertThat(lastDays("correction-upheld")).containsExactlyInAnyOrder("2019-04-26", "2019-04-26", "2019-04-23");
        assertThat(Mails.of(application, "correction-upheld", outbox)).allSatisfy(mail -> {
            assertThat(mail.getJsonArray("attachments").getJsonObject(0).getString("fileName"))
                    .isEqualTo("Päätös 12-340-2018.pdf");
            assertThat(mail.getJsonObject("values").getString("attached")).isNotBlank();
            assertThat(mail.getJsonObject("values").containsKey("again")).isFalse();
        });
        taken("verkosto.letters", "fi.verkosto.correction.letter-sent.v1", sent(true));
        assertThat(Mails.values(application, "correction-upheld", outbox))
                .hasSize(6)
                .filteredOn(values -> values.containsKey("again"))
                .hasSize(3);
        outbox.of(application).stream()
                .filter(row -> row.data().contains("correction-upheld"))
                .forEach(row -> EventContract.validate(row.type(), row.data()));
    }

    private static String sent(boolean again) {
        return new JsonObject("""
                {"party": "0502454-6", "outcome": "UPHELD", "decidedAt": "2019-03-20T08:00:00Z", "lastDay": "2019-04-26",
                 "otherLastDay": {"organisation": "0502454-6", "lastDay": "2019-04-23"},
                 "file": {"fileName": "Päätös 12-340-2018.pdf", "mediaType": "application/pdf", "content": "JVBERi0xLjcK"}}""")
                .put("applicationId", "%s")
                .put("again", again)
                .encode();
    }

    /** The decision in its place is told of itself, and so is nothing of what came before answers had letters. */
    @Test
    void areNotToldTwice() {
        taken("fi.verkosto.correction.decided.v1", """
                {"applicationId": "%s", "outcome": "CORRECTED", "party": "0208201-1",
                 "newDecisionId": "0168f1c8-7e10-7c36-9c25-000000000002", "decidedAt": "2019-03-20T08:00:00Z"}""");
        taken("fi.verkosto.correction.decided.v1", """
                {"applicationId": "%s", "outcome": "UPHELD", "decidedAt": "2019-03-20T08:00:00Z"}""");

        assertThat(Mails.about(application, outbox)).noneMatch(mail -> mail.startsWith("correction-"));
    }

    /** A corrected decision goes to the member that asked with its own last day as well. */
    @Test
    void saysTheMembersOwnDayInTheMailOfACorrectedDecision() {
        corrected("\"otherLastDay\": {\"organisation\": \"0502454-6\", \"lastDay\": \"2019-04-23\"}");

        assertThat(lastDays("decision-awarded")).containsExactlyInAnyOrder("2019-04-26", "2019-04-26", "2019-04-23");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPHELD", "INADMISSIBLE"})
    void reachWhoeverAskedAndHasLeftSince(String outcome) {
        taken("fi.verkosto.correction.decided.v1", answer(outcome, FORMER, ""));

        String template = "correction-" + outcome.toLowerCase(Locale.ROOT);
        assertThat(Mails.about(application, outbox)).contains(template + " " + OFFICE_OF_FORMER);
        assertThat(lastDays(template)).containsExactly("2019-04-26", "2019-04-26", "2019-04-26", "2019-04-26");
    }

    /** Its last day is that of all, so that no event names it for that. */
    @Test
    void tellWhoeverAskedAndHasLeftSinceOfACorrectedDecision() {
        corrected("\"party\": \"%s\"".formatted(FORMER));

        assertThat(Mails.about(application, outbox))
                .filteredOn(mail -> mail.startsWith("decision-awarded"))
                .containsExactlyInAnyOrder(
                        "decision-awarded " + CONTACT,
                        "decision-awarded " + OFFICE_OF_LEAD,
                        "decision-awarded " + OFFICE_OF_MEMBER,
                        "decision-awarded " + OFFICE_OF_FORMER);
        assertThat(lastDays("decision-awarded"))
                .containsExactly("2019-04-26", "2019-04-26", "2019-04-26", "2019-04-26");
    }

    @ParameterizedTest
    @ValueSource(strings = {LEAD, MEMBER})
    void tellPartiesOfACorrectedDecisionOnceWhicheverOfThemAsked(String party) {
        corrected("\"party\": \"%s\"".formatted(party));

        assertThat(Mails.about(application, outbox))
                .filteredOn(mail -> mail.startsWith("decision-awarded"))
                .containsExactlyInAnyOrder(
                        "decision-awarded " + CONTACT,
                        "decision-awarded " + OFFICE_OF_LEAD,
                        "decision-awarded " + OFFICE_OF_MEMBER);
    }

    /** As a file as well, which comes by another event. */
    @Test
    void tellWhoeverAskedByAMailWithTheLetter() {
        corrected("\"party\": \"%s\", \"attached\": true".formatted(FORMER));
        assertThat(lastDays("decision-awarded")).isEmpty();

        taken("verkosto.letters", "fi.verkosto.decision.letter-sent.v1", """
                {"applicationId": "%s", "revision": 1, "supersedes": "0168f1c8-7e10-7c36-9c25-1d6f0b1f3a91",
                 "decisionId": "0168f1c8-7e10-7c36-9c25-000000000002", "notifiedAt": "2019-03-20T08:00:00Z",
                 "awarded": {"amount": "575000.00", "currency": "EUR"},
                 "reasons": {"fi": "syyt", "sv": "skäl", "en": "reasons"},
                 "lastDay": "2019-04-26", "party": "0993644-6", "again": false,
                 "file": {"fileName": "Päätös 12-340-2018.pdf", "mediaType": "application/pdf", "content": "JVBERi0xLjcK"}}""");

        assertThat(Mails.about(application, outbox)).contains("decision-awarded " + OFFICE_OF_FORMER);
        assertThat(lastDays("decision-awarded")).hasSize(4);
    }

    /** @param more members of what is told of the letter */
    private void corrected(String more) {
        taken("fi.verkosto.decision.notified.v1", """
                {"applicationId": "%s", "revision": 1, "supersedes": "0168f1c8-7e10-7c36-9c25-1d6f0b1f3a91",
                 "decisionId": "0168f1c8-7e10-7c36-9c25-000000000002", "notifiedAt": "2019-03-20T08:00:00Z",
                 "outcome": "AWARDED", "awarded": {"amount": "575000.00", "currency": "EUR"},
                 "reasons": {"fi": "syyt", "sv": "skäl", "en": "reasons"},
                 "letter": {"sha256": "0", "language": "fi", "channel": "POST", "lastDay": "2019-04-26",
                  <more>}}""".replace("<more>", more));
    }

    private List<String> lastDays(String template) {
        return Mails.values(application, template, outbox).stream()
                .map(values -> values.getJsonObject("lastDay"))
                .map(day -> day.getString("day"))
                .toList();
    }

    private static String answer(String outcome, String party, String more) {
        return new JsonObject("""
                {"outcome": "%s", "party": "%s", "decidedAt": "2019-03-20T08:00:00Z",
                 "letter": {"sha256": "%s", "language": "fi", "channel": "POST", "lastDay": "2019-04-26"%s}}""".formatted(outcome, party, "0".repeat(64), more))
                .put("applicationId", "%s")
                .encode();
    }

    private void taken(String type, String data) {
        taken("verkosto.review", type, data);
    }

    private void taken(String topic, String type, String data) {
        String event = topics.send(topic, type, application, data.formatted(application));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> inbox.outcomeOf(event).filter("TAKEN"::equals).isPresent());
    }

    private static void register(String businessId) {
        creating(administrator())
                .body("""
                        {"providers": [{"businessId": "%1$s", "nameFi": "Järjestäjä %1$s", "nameSv": "Anordnare %1$s",
                         "holderKind": "JOINT_AUTHORITY", "homeRegion": "13", "licenceFrom": "2018-01-01",
                         "email": "kirjaamo@%1$s.example"}]}""".formatted(businessId))
                .post("/v1/provider-imports")
                .then()
                .statusCode(201);
    }
}
