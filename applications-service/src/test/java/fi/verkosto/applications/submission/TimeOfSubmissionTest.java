package fi.verkosto.applications.submission;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.verkosto.applications.OutboxRows;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An application was submitted when its applicant submitted it, whatever is done to it later. */
@QuarkusTest
@WithPostgresAndKafka
class TimeOfSubmissionTest {

    private static final String GRADIA = "0208201-1";
    private static final Instant OPEN = Instant.parse("2018-11-01T09:00:00Z");
    private static final Instant CLOSED = Instant.parse("2018-11-22T09:00:00Z");
    private static final Instant LATER = Instant.parse("2018-11-23T10:30:00Z");
    private static final String SUBMITTED = "fi.verkosto.application.submitted.v1";

    private final BusinessClock clock;
    private final OutboxRows outbox;
    private String call;
    private String application;
    private String submittedAt;

    TimeOfSubmissionTest(BusinessClock clock, OutboxRows outbox) {
        this.clock = clock;
        this.outbox = outbox;
    }

    @BeforeEach
    void submittedWhileTheCallIsOpen() {
        clock.moveTo(OPEN);
        call = publishedCall();
        application = submittedTo(call, GRADIA);
        submittedAt =
                applicant(GRADIA).get("/v1/applications/{id}", application).path("submittedAt");
    }

    @Test
    void isKeptWhenAnOfficerEditsOnBehalfAfterTheDeadline() {
        clock.moveTo(CLOSED);

        editOnBehalf();

        isKeptAndTheLaterActToldOf(2, CLOSED);
    }

    @Test
    void isKeptWhenASupplementIsGiven() {
        clock.moveTo(CLOSED);
        requestSupplement();
        clock.moveTo(LATER);
        save(GRADIA, application, "basics", "{\"title\": \"Supplemented\"}")
                .then()
                .statusCode(200);

        submit(GRADIA, application).then().statusCode(201).body("submittedAt", equalTo(submittedAt));

        isKeptAndTheLaterActToldOf(2, LATER);
    }

    @Test
    void isTheLaterOneWhereTheApplicantSubmitsAnew() {
        editOnBehalf();
        Instant again = OPEN.plusSeconds(3_600);
        clock.moveTo(again);

        submit(GRADIA, application).then().statusCode(201);

        shown().body("submittedAt", isAround(again)).body("lastChangedAt", nullValue());
        assertThat(Instant.parse(lastEvent().getString("submittedAt"))).isAfterOrEqualTo(again);
        assertThat(lastEvent().getValue("lastChangedAt")).isNull();
    }

    private void isKeptAndTheLaterActToldOf(int version, Instant later) {
        shown().body("submittedAt", equalTo(submittedAt)).body("lastChangedAt", isAround(later));
        officer()
                .get("/v1/applications/{id}", application)
                .then()
                .body("submittedAt", equalTo(submittedAt))
                .body("lastChangedAt", isAround(later))
                .body("updatedAt", isAround(later));
        officer()
                .get("/v1/calls/{id}/applications", call)
                .then()
                .statusCode(200)
                .body("items[0].submittedAt", equalTo(submittedAt))
                .body("items[0].lastChangedAt", isAround(later))
                .body("items[0].updatedAt", isAround(later));
        officer()
                .get("/v1/applications/{id}/submissions/{number}", application, version)
                .then()
                .body("submittedAt", equalTo(submittedAt))
                .body("lastChangedAt", isAround(later));
        officer()
                .get("/v1/applications/{id}/submissions/{number}/record", application, version)
                .then()
                .statusCode(200)
                .body("submittedAt", equalTo(submittedAt))
                .body("lastChangedAt", isAround(later));
        officer()
                .get("/v1/applications/{id}/submissions/{number}/record", application, 1)
                .then()
                .statusCode(200)
                .body("submittedAt", equalTo(submittedAt))
                .body("$", not(hasKey("lastChangedAt")));
        assertThat(lastEvent().getString("submittedAt")).isEqualTo(submittedAt);
        assertThat(lastEvent().getString("lastChangedAt"))
                .startsWith(later.toString().substring(0, 16));
    }

    private ValidatableResponse shown() {
        return applicant(GRADIA)
                .get("/v1/applications/{id}", application)
                .then()
                .statusCode(200);
    }

    private JsonObject lastEvent() {
        String data = outbox.of(application).stream()
                .filter(row -> row.type().equals(SUBMITTED))
                .toList()
                .getLast()
                .data();
        EventContract.validate(SUBMITTED, data);
        return new JsonObject(data);
    }

    /** The clock goes on from where it was moved to. */
    private static Matcher<String> isAround(Instant moved) {
        return startsWith(moved.toString().substring(0, 16));
    }

    private void editOnBehalf() {
        officer()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(
                        "{\"section\": \"basics\", \"patch\": {\"title\": \"Corrected\"}, \"reason\": \"asked by phone\"}")
                .post("/v1/applications/{id}/on-behalf-edits", application)
                .then()
                .statusCode(200);
    }

    private void requestSupplement() {
        creating(officer())
                .body("{\"message\": \"More\", \"dueAt\": \"2018-12-07T14:15:00Z\", \"sections\": []}")
                .post("/v1/applications/{id}/supplement-requests", application)
                .then()
                .statusCode(201);
    }
}
