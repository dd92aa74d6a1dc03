package fi.verkosto.review.evaluator;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static fi.verkosto.review.evaluator.Registered.REASON;
import static fi.verkosto.review.evaluator.Registered.expertise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is in the register of an agency, and who says what of them. Each test has persons of its own. */
@QuarkusTest
@WithPostgresAndKafka
class RegisterTest {

    private static final String OTHER_AGENCY = "9900010-6";

    private final String person = "expert-" + UUID.randomUUID();

    KafkaTopic kafka;

    @Inject
    Database database;

    @Test
    void hasWhoWasInvitedAndConfirmedWithWhatTheyKnow() {
        Registered expert = Registered.invited(person);
        expert.read(expert.portal())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", equalTo("INVITED"))
                .body("agency", equalTo(Tokens.AGENCY))
                .body("languages", contains("fi"))
                .body("answeredAt", nullValue());

        expert.ownStep("confirmation", expertise(7))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("CONFIRMED"))
                .body("languages", contains("fi", "sv"))
                .body("themes", contains("PARTNERSHIPS"))
                .body("capacity", equalTo(7))
                .body("answeredAt", notNullValue());
        refused(expert.ownStep("confirmation", expertise(7)), 409, "illegal-transition");
        refused(Registered.invite(Portal.officer(), person), 409, "illegal-transition");
    }

    @Test
    void invitesAgainWhoDeclined() {
        Registered expert = Registered.invited(person);
        expert.ownStep("refusal", REASON).then().statusCode(200).body("state", equalTo("DECLINED"));
        expert.read(Portal.officer()).then().body("declineReason", equalTo("Because"));
        refused(expert.change(Portal.officer(), expertise(2)), 409, "illegal-transition");

        Registered.invite(Portal.officer(), person)
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("id", equalTo(expert.id().toString()))
                .body("state", equalTo("INVITED"))
                .body("declineReason", nullValue())
                .body("answeredAt", nullValue());
    }

    @Test
    void restsWhoWishesToAndWhomAnOfficerPauses() {
        Registered expert = Registered.confirmed(person, 3);

        expert.ownStep("rest", REASON)
                .then()
                .statusCode(200)
                .body("state", equalTo("RESTING"))
                .body("rest.by", equalTo(person))
                .body("rest.byOfficer", equalTo(false))
                .body("rest.reason", equalTo("Because"));
        expert.ownStep("return", null).then().statusCode(200).body("rest", nullValue());

        expert.stepOfOfficer("rest", REASON).then().statusCode(200).body("rest.byOfficer", equalTo(true));
        refused(expert.ownStep("return", null), 403, "rested-by-officer");
        expert.stepOfOfficer("return", null).then().statusCode(200).body("state", equalTo("CONFIRMED"));
        refused(expert.stepOfOfficer("return", null), 409, "illegal-transition");
    }

    @Test
    void isChangedByTheOfficerAndByThePerson() {
        Registered expert = Registered.confirmed(person, 3);

        expert.change(Portal.officer(), expertise(5)).then().statusCode(200).body("capacity", equalTo(5));
        expert.change(expert.portal(), expertise(6)).then().statusCode(200).body("capacity", equalTo(6));

        refused(
                expert.portal()
                        .request()
                        .header("If-Match", "\"0\"")
                        .contentType(ContentType.JSON)
                        .body(expertise(1))
                        .put("/v1/evaluators/{id}", expert.id()),
                412,
                "stale-version");
    }

    @Test
    void showsOrganisationsAndTiesOnceThePersonHasConfirmed() {
        Registered expert = Registered.invited(person);
        tells(expert);
        expert.read(Portal.officer()).then().body("employer", nullValue()).body("ties", empty());

        expert.ownStep("confirmation", expertise(1)).then().statusCode(200);

        expert.read(Portal.officer())
                .then()
                .body("employer", equalTo("0211675-2"))
                .body("ties.businessId", contains("0208201-1"))
                .body("ties.to", contains("2018-06-30"));
    }

    private static void tells(Registered expert) {
        expert.portal()
                .request()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body("""
                        {"employer": "0211675-2",
                         "ties": [{"businessId": "0208201-1", "role": null, "from": null, "to": "2018-06-30"}]}""")
                .put("/v1/interests/mine")
                .then()
                .statusCode(200);
    }

    @Test
    void namesPeopleOnceTheyHaveConfirmed() {
        Registered expert = Registered.invited(person);
        Portal named = new Portal(
                Tokens.of(person).roles("evaluator").named("Aava Arvioija").sign());
        named.step("evaluators", expert.id(), "refusal", REASON).then().statusCode(200);
        Registered.invite(Portal.officer(), person).then().statusCode(201).body("name", nullValue());
        history(expert).then().body("items.shownAs", not(hasItem("Aava Arvioija")));

        named.step("evaluators", expert.id(), "confirmation", expertise(1))
                .then()
                .statusCode(200)
                .body("name", equalTo("Aava Arvioija"));

        history(expert)
                .then()
                .body(
                        "items.action",
                        contains(
                                "EVALUATOR_INVITED", "INVITATION_DECLINED", "EVALUATOR_INVITED", "EVALUATOR_CONFIRMED"))
                .body("items.role", contains("OFFICER", "EVALUATOR", "OFFICER", "EVALUATOR"))
                .body("items.reason", contains(null, "Because", null, null))
                .body("items[1].shownAs", equalTo("Aava Arvioija"));
    }

    private static Response history(Registered expert) {
        return Portal.officer().get("/v1/evaluators/{id}/history", expert.id());
    }

    @Test
    void isForItsAgencysOfficersAndThePersonAlone() {
        Registered expert = Registered.invited(person);
        Portal elsewhere = Portal.actingFor(OTHER_AGENCY, "officer", "officer");
        Portal stranger = Portal.of("stranger", "evaluator");

        for (Portal portal : List.of(elsewhere, stranger)) {
            refused(expert.read(portal), 404, "not-found");
            refused(portal.stepIn("evaluators", expert.id(), "rest", "\"0\"", REASON), 404, "not-found");
        }
        refused(elsewhere.get("/v1/evaluators/{id}/history", expert.id()), 404, "not-found");
        refused(stranger.stepIn("evaluators", expert.id(), "confirmation", "\"0\"", expertise(1)), 404, "not-found");
        refused(
                Portal.of("officer", "officer", "evaluator")
                        .stepIn("evaluators", expert.id(), "confirmation", "\"0\"", expertise(1)),
                403,
                "forbidden");
        // Who was once an evaluator and has no such role any more.
        refused(
                Portal.actingFor(OTHER_AGENCY, person, "officer").get("/v1/evaluators/{id}", expert.id()),
                404,
                "not-found");
        elsewhere.get("/v1/evaluators?limit=200").then().statusCode(200).body("items.person", not(hasItem(person)));
        stranger.get("/v1/evaluators/mine").then().statusCode(200).body("items", empty());
    }

    @Test
    void showsPeopleTheirEntriesWithAllAgencies() {
        Registered.confirmed(person, 3);
        Registered.invite(Portal.actingFor(OTHER_AGENCY, "other-officer", "officer"), person)
                .then()
                .statusCode(201);

        String next = Portal.of(person, "evaluator")
                .get("/v1/evaluators/mine?limit=1")
                .then()
                .statusCode(200)
                .body("items.agency", contains(Tokens.AGENCY))
                .extract()
                .path("next");
        Portal.of(person, "evaluator")
                .get("/v1/evaluators/mine?limit=1&cursor={next}", next)
                .then()
                .body("items.agency", contains(OTHER_AGENCY))
                .body("next", nullValue());
    }

    @Test
    void listsByStateThemeAndLanguage() {
        String agency = "9900020-2";
        Portal officer = Portal.actingFor(agency, "officer-of-few", "officer");
        Registered confirmed = in(officer, person);
        confirmed.ownStep("confirmation", expertise(4)).then().statusCode(200);
        String invited = "expert-" + UUID.randomUUID();
        in(officer, invited);

        officer.get("/v1/evaluators").then().statusCode(200).body("items.person", contains(person, invited));
        officer.get("/v1/evaluators?state=INVITED").then().body("items.person", contains(invited));
        officer.get("/v1/evaluators?theme=PARTNERSHIPS").then().body("items.person", contains(person));
        officer.get("/v1/evaluators?theme=COMPETENCE_BASED").then().body("items", empty());
        officer.get("/v1/evaluators?language=sv").then().body("items.person", contains(person));
        officer.get("/v1/evaluators?language=fi&state=CONFIRMED").then().body("items.capacity", contains(4));
        refused(officer.get("/v1/evaluators?language=de"), 400, "invalid-request");
        String next = officer.get("/v1/evaluators?limit=1").then().extract().path("next");
        officer.get("/v1/evaluators?limit=1&cursor={next}", next)
                .then()
                .body("items.person", contains(invited))
                .body("next", nullValue());
    }

    private static Registered in(Portal officer, String person) {
        String id = Registered.invite(officer, person)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Registered(UUID.fromString(id), person);
    }

    /** A number tells too: that somebody evaluates an application which its reader is disqualified from. */
    @Test
    void countsWhatThereIsToDoButForWhatTheReaderMustNotKnow() {
        PlayedCall call = new PlayedCall(kafka, database);
        call.isClosed();
        int number = call.hasAnotherEvaluator();
        Registered expert = Registered.confirmed("evaluator-" + number, 3);
        UUID review = call.receivesEligible(anApplication());
        UUID done = call.receivesEligible(anApplication());
        call.offers(review, number);
        call.scores(call.offersAccepted(done, number), number, 3, 3, 3, 3, 3);
        String barred = call.hasAnother("OFFICER");
        assertThat(loadOf(expert, Portal.officer())).isEqualTo(1);
        assertThat(loadOf(expert, Portal.of(barred, "officer"))).isEqualTo(1);

        Portal.of(barred, "officer")
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"person\": \"%s\", \"reason\": \"Because\"}".formatted(barred))
                .then()
                .statusCode(201);

        assertThat(loadOf(expert, Portal.officer())).isEqualTo(1);
        assertThat(loadOf(expert, Portal.of(barred, "officer"))).isZero();
    }

    private static int loadOf(Registered expert, Portal officer) {
        String cursor = null;
        do {
            Response page = cursor == null
                    ? officer.get("/v1/evaluators?limit=200&state=CONFIRMED")
                    : officer.get("/v1/evaluators?limit=200&state=CONFIRMED&cursor={cursor}", cursor);
            Integer load = page.then()
                    .statusCode(200)
                    .extract()
                    .path("items.find { it.person == '%s' }?.load".formatted(expert.person()));
            if (load != null) {
                return load;
            }
            cursor = page.path("next");
        } while (cursor != null);
        throw new AssertionError("Nobody of that name is in the register");
    }

    @Test
    void forgetsAPerson() {
        Registered expert = Registered.confirmed(person, 3);

        kafka.send(
                "verkosto.persons",
                "fi.verkosto.person.erased.v1",
                UUID.randomUUID().toString(),
                "{\"subjectDigest\": \"%s\"}".formatted(digest(person)));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> refused(expert.read(Portal.officer()), 404, "not-found"));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
