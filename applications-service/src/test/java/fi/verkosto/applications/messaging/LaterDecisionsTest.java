package fi.verkosto.applications.messaging;

import static fi.verkosto.applications.Api.officer;
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
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision that comes in the place of another, whatever came of that, and whenever it comes. */
@QuarkusTest
@WithPostgresAndKafka
class LaterDecisionsTest {

    private static final String GRADIA = "0208201-1";
    private static final String CONTACT = " contact@gradia.example";
    private static final String FIRST = "0168f1c8-7e10-7c36-9c25-000000000001";
    private static final String SECOND = "0168f1c8-7e10-7c36-9c25-000000000002";
    private static final String THIRD = "0168f1c8-7e10-7c36-9c25-000000000003";

    private final BusinessClock clock;
    private final InboxRows inbox;
    private final OutboxRows outbox;
    KafkaTopic topics;

    private String application;

    LaterDecisionsTest(BusinessClock clock, InboxRows inbox, OutboxRows outbox) {
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
    @CsvSource({
        "AWARDED, AWARDED",
        "AWARDED, REJECTED",
        "REJECTED, AWARDED",
        "REJECTED, REJECTED",
        "DECLINED, AWARDED",
        "DECLINED, REJECTED"
    })
    void holdsWhateverCameOfTheFirstAndOnce(String before, String outcome) {
        taken(decision(FIRST, null, before.equals("REJECTED") ? "REJECTED" : "AWARDED", 1));
        if (before.equals("DECLINED")) {
            answered("declined", FIRST);
        }
        assertThat(state(GRADIA, application)).isEqualTo(before);

        taken(decision(SECOND, FIRST, outcome, 2));
        taken(decision(SECOND, FIRST, outcome, 2));

        assertThat(state(GRADIA, application)).isEqualTo(outcome);
        assertThat(actions()).filteredOn("DECIDED_ANEW"::equals).hasSize(1);
        String template = outcome.equals("AWARDED") ? "decision-awarded" : "decision-rejected";
        assertThat(Mails.values(application, template, outbox))
                .filteredOn(values -> values.containsKey("inPlace"))
                .isNotEmpty()
                .allSatisfy(values -> assertThat(values.getString("inPlace"))
                        .isEqualTo("Detta beslut ersätter det beslut som tidigare fattades om er ansökan."));
    }

    @Test
    void holdsWhereItsPredecessorComesAfterwards() {
        taken(decision(SECOND, FIRST, "AWARDED", 2));
        taken(decision(FIRST, null, "REJECTED", 1));

        assertThat(state(GRADIA, application)).isEqualTo("AWARDED");
        assertThat(Mails.about(application, outbox)).doesNotContain("decision-rejected" + CONTACT);
    }

    @Test
    void doesNotHoldOnceALaterOneDoes() {
        taken(decision(FIRST, null, "AWARDED", 1));
        taken(decision(THIRD, SECOND, "REJECTED", 3));

        taken(decision(SECOND, FIRST, "AWARDED", 2));

        assertThat(state(GRADIA, application)).isEqualTo("REJECTED");
    }

    @Test
    void isNotDeclinedByWhatWasAnsweredToTheFirst() {
        taken(decision(FIRST, null, "AWARDED", 1));
        taken(decision(SECOND, FIRST, "AWARDED", 2));

        answered("declined", FIRST);

        assertThat(state(GRADIA, application)).isEqualTo("AWARDED");
        answered("declined", SECOND);
        assertThat(state(GRADIA, application)).isEqualTo("DECLINED");
    }

    @Test
    void isDeclinedByAnAnswerThatOvertakesIt() {
        taken(decision(FIRST, null, "REJECTED", 1));
        answered("declined", SECOND);
        assertThat(state(GRADIA, application)).isEqualTo("REJECTED");

        taken(decision(SECOND, FIRST, "AWARDED", 2));

        assertThat(state(GRADIA, application)).isEqualTo("DECLINED");
    }

    @Test
    void isAwardedAgainAfterItWasDeclinedEarly() {
        answered("declined", FIRST);
        taken(decision(FIRST, null, "AWARDED", 1));
        assertThat(state(GRADIA, application)).isEqualTo("DECLINED");

        taken(decision(SECOND, FIRST, "AWARDED", 2));

        assertThat(state(GRADIA, application)).isEqualTo("AWARDED");
    }

    @Test
    void takesAnAcceptanceOfAnAwardThatHoldsNoMore() {
        taken(decision(FIRST, null, "AWARDED", 1));
        taken(decision(SECOND, FIRST, "REJECTED", 2));

        answered("accepted", FIRST);

        assertThat(state(GRADIA, application)).isEqualTo("REJECTED");
        assertThat(Mails.about(application, outbox)).doesNotContain("grant-accepted" + CONTACT);
    }

    /** The other one is to be accepted anew: nobody is told that this was done. */
    @Test
    void takesAnAcceptanceOfAnAwardInWhosePlaceAnotherCame() {
        taken(decision(FIRST, null, "AWARDED", 1));
        taken(decision(SECOND, FIRST, "AWARDED", 2));

        answered("accepted", FIRST);

        assertThat(actions()).doesNotContain("AWARD_ACCEPTED");
        assertThat(Mails.about(application, outbox)).doesNotContain("grant-accepted" + CONTACT);
    }

    /** From before answers named their decision: it was given before the second decision was. */
    @Test
    void isNotDeclinedByAnUnnamedAnswerFromBeforeIt() {
        taken(decision(FIRST, null, "AWARDED", 1));
        taken(decision(SECOND, FIRST, "AWARDED", 9));

        isTaken(topics.send(
                "verkosto.coordination",
                "fi.verkosto.network.declined.v1",
                application,
                "{\"applicationId\": \"%s\", \"declinedAt\": \"2019-01-25T07:45:10Z\"}".formatted(application)));

        assertThat(state(GRADIA, application)).isEqualTo("AWARDED");
    }

    /** The ruling of before names no decision, so it cannot be told whether the answer is to it: it is to both. */
    @Test
    void isDeclinedByAnAnswerThatOvertakesItWhereTheFirstHasNoName() {
        inbox.bring(application, "AWARDED");
        answered("declined", SECOND);
        taken(decision(SECOND, FIRST, "AWARDED", 2));

        assertThat(state(GRADIA, application)).isEqualTo("DECLINED");
    }

    @Test
    void tellsOfAnOfficersLateAcceptanceInItsOwnWords() {
        taken(decision(FIRST, null, "AWARDED", 1));
        isTaken(topics.send(
                "verkosto.coordination",
                "fi.verkosto.network.accepted.v1",
                application,
                new JsonObject(answer("accepted", FIRST)).put("late", true).encode()));

        assertThat(Mails.about(application, outbox))
                .contains("grant-accepted-late" + CONTACT)
                .doesNotContain("grant-accepted" + CONTACT);
        assertThat(Mails.toOfficers(application, outbox)).contains("staff-grant-accepted-late");
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "coordinator"})
    void lapsesInItsOwnWords(String kind) {
        taken(decision(FIRST, null, "AWARDED", 1));
        String event = topics.send(
                "verkosto.coordination",
                "fi.verkosto." + kind + ".declined.v1",
                application,
                new JsonObject(answer("declined", FIRST)).put("lapsed", true).encode());
        isTaken(event);

        assertThat(state(GRADIA, application)).isEqualTo("DECLINED");
        assertThat(actions()).contains("AWARD_LAPSED").doesNotContain("AWARD_DECLINED");
        assertThat(Mails.about(application, outbox))
                .contains("grant-lapsed" + CONTACT)
                .doesNotContain("grant-declined" + CONTACT);
        assertThat(Mails.toOfficers(application, outbox)).contains("staff-grant-lapsed");
    }

    @Test
    void namesTheLastDayToAcceptIt() {
        taken(decision(FIRST, null, "AWARDED", 1));

        assertThat(Mails.values(application, "decision-awarded", outbox))
                .isNotEmpty()
                .allSatisfy(values -> assertThat(values.getJsonObject("acceptBy"))
                        .isEqualTo(new JsonObject().put("day", "2019-02-20")));
    }

    private void taken(String decision) {
        isTaken(topics.send("verkosto.review", "fi.verkosto.decision.notified.v1", application, decision));
    }

    private void answered(String answer, String decision) {
        isTaken(topics.send(
                "verkosto.coordination",
                "fi.verkosto.network." + answer + ".v1",
                application,
                answer(answer, decision)));
    }

    private void isTaken(String event) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> inbox.outcomeOf(event).filter("TAKEN"::equals).isPresent());
    }

    private String answer(String answer, String decision) {
        return """
                {"applicationId": "%s", "decisionId": "%s", "%sAt": "2019-01-29T07:45:10Z"}""".formatted(application, decision, answer);
    }

    private String decision(String id, String supersedes, String outcome, int day) {
        JsonObject decision = new JsonObject()
                .put("decisionId", id)
                .put("applicationId", UUID.fromString(application).toString())
                .put("revision", 1)
                .put("outcome", outcome)
                .put("notifiedAt", "2019-01-2%dT08:00:00Z".formatted(day))
                .put("reasons", new JsonObject("{\"fi\": \"syyt\", \"sv\": \"skäl\", \"en\": \"reasons\"}"));
        if (supersedes != null) {
            decision.put("supersedes", supersedes);
        }
        if (outcome.equals("AWARDED")) {
            decision.put("awarded", new JsonObject("{\"amount\": \"575000.00\", \"currency\": \"EUR\"}"))
                    .put("acceptBy", "2019-02-20");
        }
        return decision.encode();
    }

    private List<String> actions() {
        return officer()
                .get("/v1/applications/{id}/audit-trail?limit=200", application)
                .path("items.action");
    }
}
