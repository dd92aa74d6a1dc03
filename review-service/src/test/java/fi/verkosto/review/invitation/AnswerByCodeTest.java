package fi.verkosto.review.invitation;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static fi.verkosto.review.evaluator.Registered.REASON;
import static fi.verkosto.review.invitation.Invited.mail;
import static fi.verkosto.review.invitation.Invited.newAddress;
import static fi.verkosto.review.invitation.Invited.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.RelayedMails;
import fi.verkosto.review.evaluator.EvaluatorProfile;
import fi.verkosto.review.evaluator.Evaluators;
import fi.verkosto.review.evaluator.Registered;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.RowLocks;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who answers an invitation by mail, and what becomes of it. What is sent on 20 November holds until the end of 20 December. */
@QuarkusTest
@WithPostgresAndKafka
class AnswerByCodeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String WRONG = "0000-0000-0000-0000-0000-0000-0000-0000";

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    RelayedMails mails;

    @Inject
    BusinessClock clock;

    @Inject
    DataSource source;

    @Inject
    Evaluators evaluators;

    @BeforeEach
    void begin() {
        clock.moveTo(Instant.parse("2018-11-20T12:00:00Z"));
    }

    @AfterEach
    void goBack() {
        clock.reset();
    }

    @Test
    void makesWhoeverHasTheCodeThePersonWhoWasInvited() {
        Invited invited = Invited.at(mails);
        String person = "expert-" + UUID.randomUUID();
        // Neither the address nor the name of the token is that of the invitation.
        Portal portal = new Portal(Tokens.of(person)
                .roles("evaluator")
                .named("Anna Arvioija")
                .email("other@yliopisto.example", true)
                .sign());

        String entry = invited.accept(portal)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("person", equalTo(person))
                .body("state", equalTo("CONFIRMED"))
                .body("name", equalTo("Anna Arvioija"))
                .body("languages", contains("fi", "sv"))
                .body("capacity", equalTo(3))
                .extract()
                .path("id");

        invited.read()
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("mail", nullValue())
                .body("evaluatorId", equalTo(entry));
        Portal.officer()
                .get("/v1/evaluators/{id}/history", entry)
                .then()
                .body("items.action", contains("EVALUATOR_CONFIRMED"))
                .body("items[0].details.item", equalTo(invited.id().toString()));
    }

    /** The address is in a verified claim of the token, and still says nothing. */
    @Test
    void knowsNobodyByTheirAddressOrName() {
        Invited invited = Invited.at(mails);
        Portal portal = new Portal(Tokens.of("expert-" + UUID.randomUUID())
                .roles("evaluator")
                .named("Aava Arvioija")
                .email(invited.address(), true)
                .sign());

        refused(invited.accept(portal, WRONG), 404, "invitation-not-valid");
        portal.get("/v1/evaluators/mine").then().statusCode(200).body("items", empty());
    }

    @Test
    void leadsToBeingNamedInACallOfferedToAndPlanned() {
        PlayedCall call = new PlayedCall(kafka, database);
        call.isClosed();
        int number = call.hasAnotherEvaluator();
        UUID review = call.receivesEligible(anApplication());
        Invited.at(mails).accept(Portal.evaluator(number)).then().statusCode(200);

        UUID assignment = call.offersAccepted(review, number);

        assertThat(assignment).isNotNull();
        assertThat(evaluators.profilesOf(call.id()))
                .containsExactly(new EvaluatorProfile(
                        "evaluator-" + number, List.of("fi", "sv"), List.of("PARTNERSHIPS"), 3, 1));
    }

    /** Nobody learns from the answer whether there is such an invitation, or was. */
    @Test
    void refusesWhateverIsNotTakenInTheSameWords() {
        Invited unknown = new Invited(UUID.randomUUID(), "nobody@yliopisto.example", mails);
        Invited open = Invited.at(mails);
        Invited used = Invited.at(mails);
        String usedCode = used.code();
        used.accept(somebody()).then().statusCode(200);
        Invited declined = Invited.at(mails);
        declined.decline(somebody(), declined.code()).then().statusCode(204);
        Invited withdrawn = Invited.at(mails);
        withdrawn.stepOfOfficer("withdrawal").then().statusCode(200);
        Invited replaced = Invited.at(mails);
        String replacedCode = replaced.code();
        replaced.stepOfOfficer("resending").then().statusCode(200);
        Portal portal = somebody();

        List<Response> answers = List.of(
                unknown.accept(portal, WRONG),
                open.accept(portal, WRONG),
                open.accept(portal, usedCode),
                used.accept(portal, usedCode),
                used.decline(portal, usedCode),
                declined.accept(portal, declined.code()),
                withdrawn.accept(portal, withdrawn.code()),
                replaced.accept(portal, replacedCode),
                unknown.decline(portal, WRONG),
                replaced.decline(portal, replacedCode));

        answers.forEach(answer -> refused(answer, 404, "invitation-not-valid"));
        assertThat(answers.stream().map(AnswerByCodeTest::withoutRequest).distinct())
                .hasSize(1);
        portal.get("/v1/evaluators/mine").then().body("items", empty());
    }

    private static Map<String, Object> withoutRequest(Response answer) {
        Map<String, Object> members =
                new TreeMap<>(JsonPath.from(answer.asString()).getMap("$"));
        members.keySet().removeAll(List.of("instance", "requestId"));
        return members;
    }

    @Test
    void isRepeatedByThePersonWithoutAnyEffect() {
        Invited invited = Invited.at(mails);
        Portal portal = somebody();
        Response first = invited.accept(portal);

        Response again = invited.accept(portal);

        again.then().statusCode(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        invited.history().then().body("items.action", contains("EVALUATOR_INVITED", "INVITATION_ACCEPTED"));
    }

    /** Both know the code when they meet. */
    @Test
    void isOfOneOfTwoAtTheSameMoment() throws SQLException {
        Invited invited = Invited.at(mails);
        List<Portal> both = List.of(somebody(), somebody());
        List<CompletableFuture<Response>> answers;
        try (Connection holder = RowLocks.hold(source, "evaluator_invitation", invited.id())) {
            answers = both.stream()
                    .map(portal ->
                            CompletableFuture.supplyAsync(() -> invited.accept(portal), Thread::startVirtualThread))
                    .toList();
            await().atMost(PATIENCE).until(() -> RowLocks.waiting(source) == 2);
            holder.rollback();
        }

        assertThat(answers).extracting(answer -> answer.join().statusCode()).containsExactlyInAnyOrder(200, 404);
        assertThat(both)
                .extracting(portal -> (int) portal.get("/v1/evaluators/mine").path("items.size()"))
                .containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void isTakenUntilTheEndOfTheLastDayInFinland() {
        Invited inTime = Invited.at(mails);
        Invited late = Invited.at(mails);
        clock.moveTo(Instant.parse("2018-12-20T21:59:30Z"));
        inTime.accept(somebody()).then().statusCode(200);

        clock.moveTo(Instant.parse("2018-12-20T22:00:00Z"));

        refused(late.accept(somebody()), 404, "invitation-not-valid");
    }

    @Test
    void comesTooLateForAnInvitationThatIsForgottenThen() {
        Invited invited = Invited.at(mails);
        clock.moveTo(Instant.parse("2018-12-20T22:00:00Z"));

        await().atMost(PATIENCE).untilAsserted(() -> invited.read().then().body("state", equalTo("EXPIRED")));

        invited.read()
                .then()
                .body("mail", nullValue())
                .body("hasCode", equalTo(false))
                .body("endedAt", notNullValue());
        invited.history().then().body("items.action", contains("EVALUATOR_INVITED", "INVITATION_EXPIRED"));
        assertThat(mails.tablesWith(invited.address())).isEqualTo(List.of("idempotency_key"));
        refused(invited.stepOfOfficer("resending"), 409, "illegal-transition");
        Invited.invite(Portal.officer(), invited.address()).then().statusCode(201);
    }

    @Test
    void isNotTakenAfterTenWrongOnesUntilItIsSentAgain() {
        Invited invited = Invited.at(mails);
        Portal portal = somebody();
        for (int tried = 1; tried < 10; tried++) {
            refused(invited.accept(portal, WRONG), 404, "invitation-not-valid");
        }
        invited.read().then().body("hasCode", equalTo(true));

        refused(invited.decline(portal, WRONG), 404, "invitation-not-valid");

        refused(invited.accept(portal), 404, "invitation-not-valid");
        invited.read().then().body("hasCode", equalTo(false)).body("state", equalTo("OPEN"));
        invited.history()
                .then()
                .body("items.action", contains("EVALUATOR_INVITED", "INVITATION_CODE_VOIDED"))
                .body("items[1].role", equalTo("SYSTEM"));
        invited.stepOfOfficer("resending").then().statusCode(200).body("hasCode", equalTo(true));
        invited.accept(portal).then().statusCode(200);
    }

    @Test
    void declinesWithAReasonThatOfficersReadAndBringsNobodyIntoTheRegister() {
        Invited invited = Invited.at(mails);
        Portal portal = somebody();

        invited.decline(portal, invited.code()).then().statusCode(204);

        invited.read()
                .then()
                .body("state", equalTo("DECLINED"))
                .body("declineReason", equalTo("Because"))
                .body("mail", nullValue())
                .body("evaluatorId", nullValue());
        invited.history()
                .then()
                .body("items.action", contains("EVALUATOR_INVITED", "INVITATION_DECLINED"))
                .body("items[1].reason", equalTo("Because"));
        portal.get("/v1/evaluators/mine").then().body("items", empty());
        refused(invited.accept(portal), 404, "invitation-not-valid");
    }

    @Test
    void confirmsAnEntryThatThePersonHasNotAnsweredOrHasDeclined() {
        Registered invitedBefore = Registered.invited("expert-" + UUID.randomUUID());
        Registered declined = Registered.invited("expert-" + UUID.randomUUID());
        declined.ownStep("refusal", REASON).then().statusCode(200);

        for (Registered expert : List.of(invitedBefore, declined)) {
            Invited.at(mails)
                    .accept(expert.portal())
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(expert.id().toString()))
                    .body("state", equalTo("CONFIRMED"))
                    .body("declineReason", nullValue());
        }
    }

    @Test
    void leavesWhoIsInTheRegisterThereWithWhatTheySayNow() {
        Registered confirmed = Registered.confirmed("expert-" + UUID.randomUUID(), 9);
        Registered paused = Registered.confirmed("expert-" + UUID.randomUUID(), 9);
        paused.stepOfOfficer("rest", REASON).then().statusCode(200);

        accepts(confirmed, "CONFIRMED");
        accepts(paused, "RESTING");

        paused.portal().get("/v1/evaluators/mine").then().body("items", hasSize(1));
        refused(paused.ownStep("return", null), 403, "rested-by-officer");
    }

    private void accepts(Registered expert, String state) {
        Invited.at(mails)
                .accept(expert.portal())
                .then()
                .statusCode(200)
                .body("id", equalTo(expert.id().toString()))
                .body("state", equalTo(state))
                .body("capacity", equalTo(3));
        Portal.officer()
                .get("/v1/evaluators/{id}/history?limit=200", expert.id())
                .then()
                .body("items[-1].action", equalTo("EVALUATOR_CHANGED"));
    }

    @Test
    void isOfNoOfficerOfTheAgencyWhoeverElseTheyAre() {
        Invited invited = Invited.at(mails);
        Portal officer = Portal.of("officer-who-evaluates", "officer", "evaluator");
        Portal ofAnother = Portal.actingFor("9900010-6", "officer-" + UUID.randomUUID(), "officer", "evaluator");

        refused(invited.accept(officer), 403, "forbidden");
        refused(invited.accept(officer, WRONG), 403, "forbidden");
        refused(invited.decline(officer, invited.code()), 403, "forbidden");

        invited.accept(ofAnother).then().statusCode(200);
    }

    @Test
    void isForgottenWithThePerson() {
        Invited invited = Invited.at(mails);
        String person = "expert-" + UUID.randomUUID();
        Portal portal = Portal.of(person, "evaluator");
        String code = invited.code();
        invited.accept(portal).then().statusCode(200);

        erase("subjectDigest", person);

        await().atMost(PATIENCE).untilAsserted(() -> invited.read().then().body("evaluatorId", nullValue()));
        invited.read().then().statusCode(200).body("state", equalTo("ACCEPTED"));
        refused(invited.accept(portal, code), 404, "invitation-not-valid");
        // Whoever acts again is somebody new.
        Invited.at(mails).accept(portal).then().statusCode(200).body("state", equalTo("CONFIRMED"));
    }

    @Test
    void isVoidOnceWhoeverHasTheAddressIsForgotten() {
        Invited invited = Invited.at(mails);
        Invited other = Invited.at(mails);

        erase("recipientDigest", invited.address().toLowerCase(Locale.ROOT));

        await().atMost(PATIENCE).untilAsserted(() -> invited.read().then().body("state", equalTo("WITHDRAWN")));
        invited.read().then().body("mail", nullValue());
        invited.history()
                .then()
                .body("items.action", contains("EVALUATOR_INVITED", "INVITATION_WITHDRAWN"))
                .body("items[1].role", equalTo("SYSTEM"));
        refused(invited.accept(somebody()), 404, "invitation-not-valid");
        other.accept(somebody()).then().statusCode(200);
    }

    private void erase(String digest, String of) {
        kafka.send(
                "verkosto.persons",
                "fi.verkosto.person.erased.v1",
                UUID.randomUUID().toString(),
                "{\"%s\": \"%s\"}".formatted(digest, sha256(of)));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "acceptance | {\"expertise\": {\"languages\": [\"fi\"], \"themes\": [], \"capacity\": 1}}  | /code",
                "acceptance | {\"code\": \"\\u200b\", \"expertise\": {\"languages\": [\"fi\"], \"themes\": [], \"capacity\": 1}} | /code",
                "acceptance | {\"code\": 1234, \"expertise\": {\"languages\": [\"fi\"], \"themes\": [], \"capacity\": 1}} | /code",
                "acceptance | {\"code\": \"x\"}                                        | /expertise",
                "acceptance | {\"code\": \"x\", \"expertise\": {\"languages\": [], \"themes\": [], \"capacity\": 1}} | /expertise/languages",
                "refusal    | {\"code\": \"x\", \"reason\": \"\\u200b\"}                | /reason",
                "refusal    | {\"code\": \"x\"}                                        | /reason",
                "refusal    | {\"code\": \"x\\ny\", \"reason\": \"Because\"}            | /code"
            })
    void refusesWhatIsNoAnswer(String step, String body, String pointer) {
        Invited invited = Invited.at(mails);

        Response answer = somebody()
                .request()
                .contentType(ContentType.JSON)
                .body(body)
                .post(Invited.PATH + "/{id}/{step}", invited.id(), step);

        refused(answer, 400, "invalid-request").then().body("errors.pointer", contains(pointer));
        invited.read().then().body("state", equalTo("OPEN"));
    }

    @Test
    void isNotNeededByWhomTheAgencyKnowsAndTellsByMail() {
        String person = "expert-" + UUID.randomUUID();
        String address = newAddress();

        String entry = Portal.officer()
                .create("/v1/evaluators", UUID.randomUUID().toString(), """
                        {"person": "%s", "mail": %s,
                         "expertise": {"languages": ["fi"], "themes": [], "capacity": 1}}""".formatted(person, mail(address)))
                .then()
                .statusCode(201)
                .body("state", equalTo("INVITED"))
                .extract()
                .path("id");

        JsonPath told = mails.to(address).getFirst();
        assertThat(told.getString("template")).isEqualTo("evaluator-invited");
        assertThat(told.getString("about.id")).isEqualTo(entry);
        assertThat(told.getString("values.link")).contains("/pages/evaluator-invitations/" + entry);
        assertThat(told.getMap("values")).doesNotContainKeys("code", "lastDay");
        assertThat(mails.tablesWith(address)).isEmpty();
        Portal.of(person, "evaluator").get("/v1/evaluators/mine").then().body("items.id", contains(entry));
    }
}
