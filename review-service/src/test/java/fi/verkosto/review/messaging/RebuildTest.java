package fi.verkosto.review.messaging;

import static fi.verkosto.review.SentApplication.anApplication;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What review knows of calls and applications can be read from the topic again; what it did because of them stays done. */
@QuarkusTest
@WithPostgresAndKafka
class RebuildTest {

    KafkaTopic kafka;

    @Inject
    Database database;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void rightensWhatWasBrokenWithoutASecondEffect() {
        PlayedCall call = new PlayedCall(kafka, database);
        SentApplication application = anApplication().inVersion(2);
        call.isOpen();
        call.isClosed();
        call.receives(application.inVersion(1));
        UUID review = call.receives(application);
        call.receives(anApplication());
        database.change(
                "update known_call set total_sum = 1, closes_at = now(), strands = '[]' where id = ?::uuid", call.id());
        database.change("delete from call_staff where call_id = ?::uuid", call.id());
        database.change(
                "update review set application = application || '{\"title\": \"Broken\"}' where application_id = ?::uuid",
                application.id());
        Portal.officer().get("/v1/reviews/{id}", review).then().statusCode(404);

        given().post(rebuild()).then().statusCode(oneOf(202, 409));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get(rebuild()).path("state").equals("DONE"));

        assertThat(database.closingOf(call.id())).contains("2018-11-21 14:15:00");
        Portal.officer()
                .get("/v1/reviews/{id}", review)
                .then()
                .statusCode(200)
                .body("application.title", equalTo("Osaava johto, vahva verkosto"))
                .body("application.version", equalTo(2))
                .body("state", equalTo("PENDING"));
        assertThat(database.reviewsOf(application.id())).hasSize(1);
        assertThat(database.published("fi.verkosto.review.opened.v1", application.id()))
                .hasSize(1);
    }

    @Test
    void bringsBackARowThatIsLostAndLeavesAloneWhatIsNewer() {
        PlayedCall lost = new PlayedCall(kafka, database);
        PlayedCall newer = new PlayedCall(kafka, database);
        lost.isClosed();
        newer.isClosed();
        database.change("delete from call_staff where call_id = ?::uuid", lost.id());
        database.change("delete from known_call where id = ?::uuid", lost.id());
        database.change(
                "update known_call set revision = 2, closes_at = '2018-12-01T00:00:00Z' where id = ?::uuid",
                newer.id());

        given().post(rebuild()).then().statusCode(oneOf(202, 409));

        await().atMost(Duration.ofSeconds(30)).until(() -> database.knowsCall(lost.id(), 1));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get(rebuild()).path("state").equals("DONE"));
        assertThat(database.closingOf(newer.id())).contains("2018-12-01 00:00:00");
    }

    @Test
    void bringsBackWhatWasSubmittedAtTheClosing() {
        PlayedCall call = new PlayedCall(kafka, database);
        SentApplication application = anApplication();
        call.isClosed();
        UUID review = call.receives(application);
        call.closes();
        database.change("delete from submitted_at_closing where call_id = ?::uuid", call.id());
        database.change("delete from call_closing where call_id = ?::uuid", call.id());
        decideEligibility(review).then().statusCode(409);

        given().post(rebuild()).then().statusCode(oneOf(202, 409));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get(rebuild()).path("state").equals("DONE"));

        decideEligibility(review).then().statusCode(200);
    }

    @Test
    void bringsBackTheEndsOfLicences() {
        PlayedCall call = new PlayedCall(kafka, database);
        SentApplication application = anApplication();
        call.isClosed();
        UUID review = call.receives(application);
        call.hearsOfLicence(application.id(), 11, SentApplication.OMNIA, "2019-12-31");
        call.hearsOfLicence(application.id(), 12, SentApplication.OMNIA, "2020-06-30");
        await().atMost(Duration.ofSeconds(30)).until(() -> firstEnd(review), equalTo("2020-06-30"));
        database.change("delete from licence_ends where application_id = ?::uuid", application.id());
        assertThat(firstEnd(review)).isNull();

        given().post(rebuild()).then().statusCode(oneOf(202, 409));

        await().atMost(Duration.ofSeconds(30)).until(() -> firstEnd(review), equalTo("2020-06-30"));
        // Or the next one would be answered that one is under way, which has passed its events.
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get(rebuild()).path("state").equals("DONE"));
    }

    private static String firstEnd(UUID review) {
        return Portal.officer().get("/v1/reviews/{id}", review).path("endingLicences[0].endsOn");
    }

    private static Response decideEligibility(UUID review) {
        return Portal.officer().step("reviews", review, "eligibility", "{\"eligible\": true}");
    }

    private URI rebuild() {
        return management.resolve("/projections/rebuild");
    }
}
