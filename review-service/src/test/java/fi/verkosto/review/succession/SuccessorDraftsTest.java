package fi.verkosto.review.succession;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.OMNIA;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever follows is drafted an award in the place of the rejection, which goes the way of every decision. */
@QuarkusTest
@WithPostgresAndKafka
class SuccessorDraftsTest {

    private static final String NOTIFIED = "fi.verkosto.decision.notified.v1";
    private static final String REASONS = """
            , "tieReasons": {"fi": "Tavoittaa uuden maakunnan.", "sv": "Når ett nytt landskap.", "en": "A new region."}""";

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private final SentApplication best = anApplication();
    private final SentApplication good = anApplication();
    private final SentApplication fair = anApplication().asking("400000.00");
    private final SentApplication equal = anApplication().asking("400000.00");

    /** A call with money and places for two networks; the two that are left out are equal or not. */
    @BeforeEach
    void aCall() {
        call = new PlayedCall(kafka, database);
        call.isClosedWith("1000000.00", 2);
        call.receivesReviewed(best, 3);
        call.receivesReviewed(good, 3);
        call.receivesReviewed(fair, 2);
    }

    @Test
    void areApprovedAndGivenInThePlaceOfTheRejection() {
        UUID rejection = decidedWith(1);
        declines(best);

        Response created = drafts(fair);
        created.then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("awarded.amount", equalTo("400000.00"))
                .body("supersedes", equalTo(rejection.toString()))
                .body("terms.acceptWithinDays", equalTo(30))
                .body("reasons.sv", containsString("plats 3"));
        UUID draft = UUID.fromString(created.path("id"));
        assertThat(created.header("Location")).endsWith("/v1/decisions/" + draft);
        Portal.presenter().step("decisions", draft, "presentation").then().statusCode(200);
        Portal.presenter()
                .step("decisions", draft, "return", "{\"reason\": \"Tarkistetaan.\"}")
                .then()
                .statusCode(200);
        gives(draft);

        JsonPath told = JsonPath.from(database.published(NOTIFIED, fair.id()).getLast());
        assertThat(told.getString("supersedes")).isEqualTo(rejection.toString());
        assertThat(told.getString("outcome")).isEqualTo("AWARDED");
        succession().body("limits[2].left.amount", equalTo("100000.00"));
    }

    @Test
    void areMadeOfNobodyWhoDoesNotFollow() {
        decidedWith(1);

        refused(drafts(fair), 409, "not-following");
        declines(best);
        refused(drafts(best), 409, "not-following");
        refused(drafts(equal), 409, "not-following");
        refused(drafts(anApplication()), 409, "not-following");
    }

    @Test
    void areMadeOnce() {
        decidedWith(1);
        declines(best);
        String key = UUID.randomUUID().toString();

        String first = draft(Portal.officer(), fair, key, "").path("id");
        assertThat(draft(Portal.officer(), fair, key, "").<String>path("id")).isEqualTo(first);
        refused(drafts(fair), 409, "not-following");
        // What is drafted is spent, so nobody else follows either.
        refused(drafts(equal), 409, "not-following");
    }

    @Test
    void areMadeOnceOfManyAtOnce() {
        decidedWith(1);
        declines(best);

        List<Integer> answers = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> drafts(fair).statusCode(), Thread::startVirtualThread))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(201, 409, 409, 409);
    }

    @Test
    void areMadeByOfficersWhoAreDisqualifiedFromNothing() {
        decidedWith(1);
        declines(best);
        String body = "{\"applicationId\": \"%s\"}".formatted(fair.id());

        for (Portal other : List.of(Portal.presenter(), Portal.decider(), Portal.observer(), Portal.evaluator(1))) {
            refused(draft(other, fair, UUID.randomUUID().toString(), ""), 403, "forbidden");
        }
        refused(draft(Portal.of("officer-elsewhere", "officer"), fair, "a key", ""), 404, "not-found");
        Portal.officer()
                .create(
                        "/v1/reviews/%s/disqualifications"
                                .formatted(database.reviewsOf(good.id()).getFirst()),
                        UUID.randomUUID().toString(),
                        "{\"person\": \"officer\", \"reason\": \"Puoliso on hakijan palveluksessa.\"}")
                .then()
                .statusCode(201);
        refused(
                Portal.officer()
                        .create(
                                "/v1/successions/%s/drafts".formatted(call.id()),
                                UUID.randomUUID().toString(),
                                body),
                403,
                "person-disqualified");
    }

    @Test
    void areChosenByAPersonAmongEqualsWithReasons() {
        decidedWith(2);
        declines(best);

        refused(drafts(equal), 409, "ties-undecided");
        draft(Portal.officer(), equal, UUID.randomUUID().toString(), REASONS)
                .then()
                .statusCode(201)
                .body("awarded.amount", equalTo("400000.00"))
                .body("reasons.en", containsString("for this reason: A new region."));
        succession().body("followers.find { it.applicationId == '%s' }.proposed".formatted(fair.id()), nullValue());
    }

    /** Its lead insisted, and nothing was examined: the rejection stands as it was, and so does its place. */
    @Test
    void areMadeOfWhomACorrectionWasRefusedAndNotWhileItIsAsked() {
        UUID rejection = decidedWith(1);
        declines(best);
        String handler = call.hasAnother("PRESENTER");
        String decider = call.hasAnother("DECIDER");
        UUID request = requested(rejection);

        refused(drafts(fair), 409, "not-following");
        step(Portal.officer(), request, "assignment", "{\"handler\": \"%s\"}".formatted(handler));
        step(Portal.of(handler, "presenter"), request, "presentation", """
                {"outcome": "INADMISSIBLE", "inadmissibleBecause": "OTHER", "reasons": "Vaatimusta ei yksilöity."}""");
        step(Portal.of(decider, "decider"), request, "approval", null);
        step(Portal.officer(), request, "notification", null);

        gives(UUID.fromString(drafts(fair).then().statusCode(201).extract().path("id")));
    }

    /** Whoever asked has an answer first: it may award another sum. */
    @Test
    void areNotApprovedWhileACorrectionOfTheRejectionIsAsked() {
        UUID rejection = decidedWith(1);
        declines(best);
        UUID draft = UUID.fromString(drafts(fair).path("id"));
        requested(rejection);
        Portal.presenter().step("decisions", draft, "presentation").then().statusCode(200);

        refused(Portal.decider().step("decisions", draft, "approval"), 409, "correction-pending");
    }

    private UUID requested(UUID rejection) {
        return UUID.fromString(Portal.actingFor(OMNIA, "person of Omnia", "applicant")
                .create("/v1/correction-requests", UUID.randomUUID().toString(), """
                        {"decisionId": "%s", "demand": "Avustus myönnetään.", "grounds": "Pisteet."}""".formatted(rejection))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static void step(Portal portal, UUID request, String step, String body) {
        portal.step("correction-requests", request, step, body).then().statusCode(200);
    }

    /** All are decided and notified, with a fourth application of as many points. Answers the rejection of the third. */
    private UUID decidedWith(int points) {
        call.receivesReviewed(equal, points);
        call.selects();
        for (SentApplication application : List.of(best, good, fair, equal)) {
            gives(call.decisionOn(application));
        }
        return call.decisionOn(fair);
    }

    private static void gives(UUID decision) {
        Portal.presenter().step("decisions", decision, "presentation").then().statusCode(200);
        Portal.decider().step("decisions", decision, "approval").then().statusCode(200);
        Portal.officer().step("decisions", decision, "notification").then().statusCode(200);
    }

    private void declines(SentApplication application) {
        call.awaitReceipt(kafka.send(
                "verkosto.coordination",
                "fi.verkosto.network.declined.v1",
                application.id().toString(),
                """
                {"applicationId": "%s", "decisionId": "%s", "declinedAt": "2019-01-29T07:45:10Z"}""".formatted(application.id(), call.decisionOn(application))));
    }

    private Response drafts(SentApplication application) {
        return draft(Portal.officer(), application, UUID.randomUUID().toString(), "");
    }

    private Response draft(Portal portal, SentApplication application, String key, String more) {
        return portal.create(
                "/v1/successions/%s/drafts".formatted(call.id()),
                key,
                "{\"applicationId\": \"%s\"%s}".formatted(application.id(), more));
    }

    private ValidatableResponse succession() {
        return Portal.officer().get("/v1/successions/{call}", call.id()).then().statusCode(200);
    }
}
