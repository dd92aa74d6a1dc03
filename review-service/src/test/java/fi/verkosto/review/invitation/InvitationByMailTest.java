package fi.verkosto.review.invitation;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.invitation.Invited.mail;
import static fi.verkosto.review.invitation.Invited.newAddress;
import static fi.verkosto.review.invitation.Invited.request;
import static fi.verkosto.review.invitation.Invited.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.api.value.InvitationCode;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.review.Database;
import fi.verkosto.review.Portal;
import fi.verkosto.review.RelayedMails;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What officers do with invitations that go to mail addresses. */
@QuarkusTest
@WithPostgresAndKafka
class InvitationByMailTest {

    private static final String OTHER_AGENCY = "9900010-6";

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    RelayedMails mails;

    @Inject
    BusinessClock clock;

    @Inject
    Identifiers identifiers;

    @BeforeEach
    void begin() {
        clock.moveTo(Instant.parse("2018-11-20T12:00:00Z"));
    }

    @AfterEach
    void goBack() {
        clock.reset();
    }

    @Test
    void goToAnAddressWithACodeThatIsInTheMailAlone() {
        Invited invited = Invited.at(mails);

        JsonPath mail = invited.lastMail();
        assertThat(mail.getString("template")).isEqualTo("evaluator-invited-by-code");
        assertThat(mail.getString("agency")).isEqualTo(Tokens.AGENCY);
        assertThat(mail.getString("recipient.language")).isEqualTo("sv");
        assertThat(mail.getString("about.id")).isEqualTo(invited.id().toString());
        assertThat(mail.getString("values.recipientName")).isEqualTo("Aava Arvioija");
        assertThat(mail.getString("values.lastDay.day")).isEqualTo("2018-12-20");
        assertThat(mail.getString("values.link")).endsWith("#code=" + invited.code());
        invited.read()
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", equalTo("OPEN"))
                .body("agency", equalTo(Tokens.AGENCY))
                .body("mail.address", equalTo(invited.address()))
                .body("mail.name", equalTo("Aava Arvioija"))
                .body("lastDay", equalTo("2018-12-20"))
                .body("hasCode", equalTo(true))
                .body("timesSent", equalTo(1))
                .body("endedAt", nullValue());
        assertThat(mails.tablesWith(invited.code())).isEmpty();
        assertThat(mails.tablesWith(new InvitationCode(invited.code()).hash())).containsExactly("evaluator_invitation");
        assertThat(invited.read().asString() + invited.history().asString()).doesNotContain(invited.code());
    }

    @Test
    void areMadeOnceForAKeyAndSayWhereTheyAre() {
        String address = newAddress();
        String key = UUID.randomUUID().toString();

        Response first = Portal.officer().create(Invited.PATH, key, request(mail(address)));
        Response again = Portal.officer().create(Invited.PATH, key, request(mail(address)));

        first.then().statusCode(201).header("Location", endsWith(Invited.PATH + "/" + first.path("id")));
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(mails.to(address)).hasSize(1);
    }

    @Test
    void writeADomainAsItIsOnTheWireAndGreetNobodyWithoutAName() {
        String local = "aava-" + UUID.randomUUID();

        Portal.officer()
                .create(Invited.PATH, UUID.randomUUID().toString(), request("""
                        {"address": "%s@hämeenlinna.example", "language": "en", "name": " "}""".formatted(local)))
                .then()
                .statusCode(201)
                .body("mail.address", equalTo(local + "@xn--hmeenlinna-q5a.example"))
                .body("mail.name", nullValue());

        JsonPath mail = mails.to(local + "@xn--hmeenlinna-q5a.example").getFirst();
        assertThat(mail.getMap("values")).doesNotContainKey("recipientName");
    }

    @Test
    void goToAnAddressOnceAtATime() {
        Invited invited = Invited.at(mails);

        refused(Invited.invite(Portal.officer(), invited.address().toUpperCase(Locale.ROOT)), 409, "already-invited")
                .then()
                .body("invitationId", equalTo(invited.id().toString()));
        Invited.invite(Portal.actingFor(OTHER_AGENCY, "other-officer", "officer"), invited.address())
                .then()
                .statusCode(201);
        Invited other = Invited.at(mails);
        refused(other.correct(Portal.officer(), "\"0\"", mail(invited.address())), 409, "already-invited");
        invited.stepOfOfficer("withdrawal").then().statusCode(200);

        Invited.invite(Portal.officer(), invited.address()).then().statusCode(201);
    }

    @Test
    void goToAnAddressOnceAlsoAtTheSameMoment() {
        String address = newAddress();

        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> Invited.invite(Portal.officer(), address).statusCode(), Thread::startVirtualThread))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(mails.to(address)).hasSize(1);
    }

    @Test
    void areSentAgainWithAnotherCodeAndNewDays() {
        Invited invited = Invited.at(mails);
        String before = invited.code();
        clock.moveTo(Instant.parse("2018-12-01T12:00:00Z"));

        invited.stepOfOfficer("resending")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("timesSent", equalTo(2))
                .body("lastDay", equalTo("2018-12-31"));

        assertThat(invited.code()).isNotEqualTo(before);
        assertThat(invited.lastMail().getString("values.lastDay.day")).isEqualTo("2018-12-31");
        refused(invited.accept(somebody(), before), 404, "invitation-not-valid");
        invited.accept(somebody()).then().statusCode(200);
    }

    @Test
    void areCorrectedWithAnotherCodeToAnotherAddress() {
        Invited wrong = Invited.at(mails);
        String code = wrong.code();
        Invited right = new Invited(wrong.id(), newAddress(), mails);

        wrong.correct(Portal.officer(), "\"0\"", mail(right.address()))
                .then()
                .statusCode(200)
                .body("mail.address", equalTo(right.address()));

        assertThat(mails.to(wrong.address())).hasSize(1);
        assertThat(mails.tablesWith(wrong.address())).isEqualTo(List.of("idempotency_key"));
        refused(wrong.accept(somebody(), code), 404, "invitation-not-valid");
        refused(wrong.correct(Portal.officer(), "\"0\"", mail(newAddress())), 412, "stale-version");
        right.accept(somebody()).then().statusCode(200);
        refused(right.correct(Portal.officer(), "*", mail(newAddress())), 409, "illegal-transition");
    }

    @Test
    void areTakenBack() {
        Invited invited = Invited.at(mails);
        String code = invited.code();

        invited.stepOfOfficer("withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("mail", nullValue())
                .body("hasCode", equalTo(false))
                .body("endedAt", notNullValue());

        refused(invited.accept(somebody(), code), 404, "invitation-not-valid");
        refused(invited.stepOfOfficer("withdrawal"), 409, "illegal-transition");
        refused(invited.stepOfOfficer("resending"), 409, "illegal-transition");
        assertThat(mails.to(invited.address())).hasSize(1);
    }

    @Test
    void areWrittenDownStepByStep() {
        Invited invited = Invited.at(mails);
        invited.stepOfOfficer("resending").then().statusCode(200);
        invited.correct(Portal.officer(), "*", mail(invited.address())).then().statusCode(200);
        Portal named = new Portal(Tokens.of("expert-" + UUID.randomUUID())
                .roles("evaluator")
                .named("Aava Arvioija")
                .sign());
        assertThat(invited.history().asString()).doesNotContain("Aava").doesNotContain(invited.address());

        invited.accept(named).then().statusCode(200);

        invited.history()
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains(
                                "EVALUATOR_INVITED",
                                "INVITATION_SENT_AGAIN",
                                "INVITATION_CORRECTED",
                                "INVITATION_ACCEPTED"))
                .body("items.role", contains("OFFICER", "OFFICER", "OFFICER", "EVALUATOR"))
                .body("items[3].shownAs", equalTo("Aava Arvioija"));
    }

    @Test
    void areForOfficersOfTheirAgencyAlone() {
        Invited invited = Invited.at(mails);
        Portal elsewhere = Portal.actingFor(OTHER_AGENCY, "other-officer", "officer");

        refused(elsewhere.get(Invited.PATH + "/{id}", invited.id()), 404, "not-found");
        refused(elsewhere.get(Invited.PATH + "/{id}/history", invited.id()), 404, "not-found");
        refused(elsewhere.stepIn("evaluator-invitations", invited.id(), "resending", "\"0\"", null), 404, "not-found");
        refused(elsewhere.stepIn("evaluator-invitations", invited.id(), "withdrawal", "\"0\"", null), 404, "not-found");
        refused(invited.correct(elsewhere, "\"0\"", mail(newAddress())), 404, "not-found");
        elsewhere
                .get(Invited.PATH + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(invited.id().toString())));
    }

    @Test
    void areListedByStatePageByPage() {
        Portal officer = Portal.actingFor("9900030-1", "officer-of-few", "officer");
        Invited first = Invited.by(officer, mails);
        Invited second = Invited.by(officer, mails);
        second.accept(somebody()).then().statusCode(200);

        officer.get(Invited.PATH)
                .then()
                .statusCode(200)
                .body("items.address", contains(first.address(), null))
                .body("items.state", contains("OPEN", "ACCEPTED"))
                .body("items.hasCode", contains(true, false));
        officer.get(Invited.PATH + "?state=ACCEPTED")
                .then()
                .body("items.id", contains(second.id().toString()));
        String next = officer.get(Invited.PATH + "?limit=1").then().extract().path("next");
        officer.get(Invited.PATH + "?limit=1&cursor={next}", next)
                .then()
                .body("items.id", contains(second.id().toString()))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"address\": \"nobody\", \"language\": \"fi\"}                     | /mail/address",
                "{\"address\": \"a@b.example\\nBcc: c@d.example\", \"language\": \"fi\"} | /mail/address",
                "{\"address\": null, \"language\": \"fi\"}                           | /mail/address",
                "{\"address\": \"aava@yliopisto.example\", \"language\": \"de\"}     | /mail/language",
                "{\"address\": \"aava@yliopisto.example\"}                          | /mail/language",
                "{\"address\": \"aava@yliopisto.example\", \"language\": \"fi\", \"name\": \"Aava\\nArvioija\"} | /mail/name",
                "{\"address\": \"aava@yliopisto.example\", \"language\": \"fi\", \"code\": \"1\"} | /mail/code",
                "null                                                              | /mail"
            })
    void refuseWhatNoMailCanGoTo(String mail, String pointer) {
        refused(
                        Portal.officer().create(Invited.PATH, UUID.randomUUID().toString(), request(mail)),
                        400,
                        "invalid-request")
                .then()
                .body("errors.pointer", everyItem(equalTo(pointer)))
                .body("errors", not(empty()));
    }

    @Test
    void areSentTenTimesAtTheMost() {
        Invited invited = Invited.at(mails);
        for (int sent = 1; sent < 10; sent++) {
            invited.stepOfOfficer("resending").then().statusCode(200).body("timesSent", equalTo(sent + 1));
        }

        refused(invited.stepOfOfficer("resending"), 409, "invitation-limit-reached")
                .then()
                .body("limit", equalTo("mailsOfAnInvitation"))
                .body("most", equalTo(10));
        refused(invited.correct(Portal.officer(), "*", mail(newAddress())), 409, "invitation-limit-reached");

        assertThat(mails.to(invited.address())).hasSize(10);
        invited.accept(somebody()).then().statusCode(200);
    }

    @Test
    void areAtTheMostTwoHundredOfAnAgencyWithinADay() {
        Portal officer = Portal.actingFor("9900031-8", "diligent", "officer");
        database.change("""
                insert into evaluator_invitation (id, agency, state, mail_language, languages, themes, capacity, invited_at,
                    sent_at, times_sent, last_day, wrong_codes, ended_at, version)
                select gen_random_uuid(), '9900031-8', 'WITHDRAWN', 'fi', '{fi}', '{}', 1, moment, moment, 1, '2018-12-19', 0, moment, 0
                from generate_series(1, 200), (select ?::timestamptz as moment) as at""", "2018-11-19T12:00:01Z");

        refused(Invited.invite(officer, newAddress()), 409, "invitation-limit-reached")
                .then()
                .body("limit", equalTo("invitationsADay"))
                .body("most", equalTo(200));
        clock.moveTo(Instant.parse("2018-11-20T12:00:02Z"));

        Invited.invite(officer, newAddress()).then().statusCode(201);
    }

    @Test
    void leadToThePortalOfTheAgencyAndNameItAsItsLatestCallDoes() {
        Portal officer = Portal.actingFor("9900032-5", "officer-with-portal", "officer");
        Invited before = Invited.by(officer, mails);
        assertThat(before.lastMail().getMap("values")).doesNotContainKey("agencyName");
        assertThat(before.lastMail().getString("values.link"))
                .contains("/pages/evaluator-invitations/" + before.id() + "?lang=sv#code=");

        tellsOfItself("https://portal.example/kutsu/{id}");
        Invited invited = Invited.by(officer, mails);
        assertThat(invited.lastMail().getString("values.agencyName")).isEqualTo("Myndigheten");
        assertThat(invited.lastMail().getString("values.link"))
                .isEqualTo("https://portal.example/kutsu/%s#code=%s".formatted(invited.id(), invited.code()));

        tellsOfItself("https://portal.example/#/kutsu/{id}");
        Invited later = Invited.by(officer, mails);
        assertThat(later.lastMail().getString("values.link"))
                .isEqualTo("https://portal.example/#/kutsu/%s&code=%s".formatted(later.id(), later.code()));
    }

    /** By a call of later. */
    private void tellsOfItself(String page) {
        UUID call = identifiers.next();
        kafka.send(
                "verkosto.applications", "fi.verkosto.call.published.v1", call.toString(), """
                {"callId": "%s", "agency": "9900032-5", "revision": 1, "closesAt": "2018-11-21T14:15:00Z",
                 "agencyNames": {"fi": "Virasto", "sv": "Myndigheten", "en": "The agency"},
                 "portal": {"evaluatorInvitation": "%s"},
                 "totalSum": {"amount": "1.00", "currency": "EUR"},
                 "strands": [{"code": "ONE", "kind": "NETWORK", "maximumAwards": 1}],
                 "criteria": [{"id": "A", "weight": 100, "maximumScore": 3}],
                 "staff": [{"person": "officer-with-portal", "role": "OFFICER"}]}""".formatted(call, page));
        await().atMost(Duration.ofSeconds(20)).until(() -> database.knowsCall(call, 1));
    }
}
